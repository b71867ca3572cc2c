// The files of Presets, one after another, and what is in them. A test compares this file with the folder; run it
// with RECORD_PRESETS=1 to write it anew after any change there.

#include "presets.h"

// #embed is C23; clang has it in every mode, and says so.
#pragma clang diagnostic ignored "-Wc23-extensions"

struct preset {
  const char *path;
  const unsigned char *bytes;
  long length;
};

struct word {
  char sort;
  const char *id;
  const unsigned char *bytes;
  long length;
  long long capacity;
};

static const unsigned char file_0[] = {
#embed "../../Presets/items/camp.json"
};

static const unsigned char file_1[] = {
#embed "../../Presets/items/clothes.json"
};

static const unsigned char file_2[] = {
#embed "../../Presets/items/food.json"
};

static const unsigned char file_3[] = {
#embed "../../Presets/items/pocket.json"
};

static const unsigned char file_4[] = {
#embed "../../Presets/items/safety.json"
};

static const unsigned char file_5[] = {
#embed "../../Presets/items/wash.json"
};

static const unsigned char file_6[] = {
#embed "../../Presets/items/water.json"
};

static const unsigned char file_7[] = {
#embed "../../Presets/items/work.json"
};

static const unsigned char file_8[] = {
#embed "../../Presets/packs/arcteryx-norvan-14.json"
};

static const unsigned char file_9[] = {
#embed "../../Presets/packs/arcteryx-norvan-7.json"
};

static const unsigned char file_10[] = {
#embed "../../Presets/packs/asics-extreme.json"
};

static const unsigned char file_11[] = {
#embed "../../Presets/packs/asics-fujitrail-speed.json"
};

static const unsigned char file_12[] = {
#embed "../../Presets/packs/asics-lightweight.json"
};

static const unsigned char file_13[] = {
#embed "../../Presets/packs/bd-distance-15.json"
};

static const unsigned char file_14[] = {
#embed "../../Presets/packs/camelbak-circuit.json"
};

static const unsigned char file_15[] = {
#embed "../../Presets/packs/camelbak-ultra-lr.json"
};

static const unsigned char file_16[] = {
#embed "../../Presets/packs/camelbak-ultra-pro.json"
};

static const unsigned char file_17[] = {
#embed "../../Presets/packs/camelbak-zephyr.json"
};

static const unsigned char file_18[] = {
#embed "../../Presets/packs/camp-trail-vest-light.json"
};

static const unsigned char file_19[] = {
#embed "../../Presets/packs/compressport-ultrun-evo-15.json"
};

static const unsigned char file_20[] = {
#embed "../../Presets/packs/compressport-ultrun-s.json"
};

static const unsigned char file_21[] = {
#embed "../../Presets/packs/deuter-traick-9.json"
};

static const unsigned char file_22[] = {
#embed "../../Presets/packs/deuter-vertrail-16.json"
};

static const unsigned char file_23[] = {
#embed "../../Presets/packs/fastpack-20.json"
};

static const unsigned char file_24[] = {
#embed "../../Presets/packs/fastpack-30.json"
};

static const unsigned char file_25[] = {
#embed "../../Presets/packs/fastpack-40.json"
};

static const unsigned char file_26[] = {
#embed "../../Presets/packs/flipbelt.json"
};

static const unsigned char file_27[] = {
#embed "../../Presets/packs/iamrunbox-backpack-pro.json"
};

static const unsigned char file_28[] = {
#embed "../../Presets/packs/inov8-race-ultra-10-boa.json"
};

static const unsigned char file_29[] = {
#embed "../../Presets/packs/inov8-race-ultra-pro-5.json"
};

static const unsigned char file_30[] = {
#embed "../../Presets/packs/inov8-race-ultra-vest.json"
};

static const unsigned char file_31[] = {
#embed "../../Presets/packs/inov8-venturelite-4.json"
};

static const unsigned char file_32[] = {
#embed "../../Presets/packs/kalenji-trail-10.json"
};

static const unsigned char file_33[] = {
#embed "../../Presets/packs/kalenji-trail-5.json"
};

static const unsigned char file_34[] = {
#embed "../../Presets/packs/kalenji-trail-9-14.json"
};

static const unsigned char file_35[] = {
#embed "../../Presets/packs/montane-gecko-vp-12.json"
};

static const unsigned char file_36[] = {
#embed "../../Presets/packs/montane-gecko-vp-20.json"
};

static const unsigned char file_37[] = {
#embed "../../Presets/packs/naked-running-band.json"
};

static const unsigned char file_38[] = {
#embed "../../Presets/packs/naked-running-vest.json"
};

static const unsigned char file_39[] = {
#embed "../../Presets/packs/nathan-pinnacle-featherlite-1-5.json"
};

static const unsigned char file_40[] = {
#embed "../../Presets/packs/nathan-trailmix-2-12.json"
};

static const unsigned char file_41[] = {
#embed "../../Presets/packs/nathan-vaporairess-3.json"
};

static const unsigned char file_42[] = {
#embed "../../Presets/packs/nathan-vaporwrap.json"
};

static const unsigned char file_43[] = {
#embed "../../Presets/packs/omm-classic-25.json"
};

static const unsigned char file_44[] = {
#embed "../../Presets/packs/omm-classic-32.json"
};

static const unsigned char file_45[] = {
#embed "../../Presets/packs/omm-phantom-20.json"
};

static const unsigned char file_46[] = {
#embed "../../Presets/packs/omm-phantom-25.json"
};

static const unsigned char file_47[] = {
#embed "../../Presets/packs/on-ultra-vest-10.json"
};

static const unsigned char file_48[] = {
#embed "../../Presets/packs/osprey-duro-1-5.json"
};

static const unsigned char file_49[] = {
#embed "../../Presets/packs/osprey-duro-15.json"
};

static const unsigned char file_50[] = {
#embed "../../Presets/packs/osprey-duro-6.json"
};

static const unsigned char file_51[] = {
#embed "../../Presets/packs/osprey-talon-18.json"
};

static const unsigned char file_52[] = {
#embed "../../Presets/packs/osprey-talon-22.json"
};

static const unsigned char file_53[] = {
#embed "../../Presets/packs/patagonia-slope-runner-3.json"
};

static const unsigned char file_54[] = {
#embed "../../Presets/packs/patagonia-slope-runner-exploration-18.json"
};

static const unsigned char file_55[] = {
#embed "../../Presets/packs/raidlight-responsiv-25.json"
};

static const unsigned char file_56[] = {
#embed "../../Presets/packs/raidlight-responsiv-8.json"
};

static const unsigned char file_57[] = {
#embed "../../Presets/packs/raidlight-revolutiv-24.json"
};

static const unsigned char file_58[] = {
#embed "../../Presets/packs/raidlight-ultralight-12.json"
};

static const unsigned char file_59[] = {
#embed "../../Presets/packs/salomon-active-skin-4.json"
};

static const unsigned char file_60[] = {
#embed "../../Presets/packs/salomon-adv-skin-12.json"
};

static const unsigned char file_61[] = {
#embed "../../Presets/packs/salomon-adv-skin-5.json"
};

static const unsigned char file_62[] = {
#embed "../../Presets/packs/salomon-advskin-lab-hydro-5.json"
};

static const unsigned char file_63[] = {
#embed "../../Presets/packs/salomon-agile-6.json"
};

static const unsigned char file_64[] = {
#embed "../../Presets/packs/salomon-pulse.json"
};

static const unsigned char file_65[] = {
#embed "../../Presets/packs/salomon-skin-pro-10.json"
};

static const unsigned char file_66[] = {
#embed "../../Presets/packs/salomon-slab-pulsar-3.json"
};

static const unsigned char file_67[] = {
#embed "../../Presets/packs/salomon-slab-sense-2.json"
};

static const unsigned char file_68[] = {
#embed "../../Presets/packs/salomon-slab-sense-ultra-8.json"
};

static const unsigned char file_69[] = {
#embed "../../Presets/packs/salomon-slab-ultra-5.json"
};

static const unsigned char file_70[] = {
#embed "../../Presets/packs/salomon-xa-25.json"
};

static const unsigned char file_71[] = {
#embed "../../Presets/packs/salomon-xa-skin-pro-16.json"
};

static const unsigned char file_72[] = {
#embed "../../Presets/packs/spibelt.json"
};

static const unsigned char file_73[] = {
#embed "../../Presets/packs/stolt-athlete.json"
};

static const unsigned char file_74[] = {
#embed "../../Presets/packs/sundried.json"
};

static const unsigned char file_75[] = {
#embed "../../Presets/packs/ud-ak-mountain-vest-3.json"
};

static const unsigned char file_76[] = {
#embed "../../Presets/packs/ud-mountain-vest-5.json"
};

static const unsigned char file_77[] = {
#embed "../../Presets/packs/ud-pb-adventure-vest.json"
};

static const unsigned char file_78[] = {
#embed "../../Presets/packs/ud-race-vest-5.json"
};

static const unsigned char file_79[] = {
#embed "../../Presets/packs/ud-ultra-vest-6.json"
};

static const unsigned char file_80[] = {
#embed "../../Presets/packs/ud-utility-belt.json"
};

static const unsigned char file_81[] = {
#embed "../../Presets/packs/uswe-pace-12.json"
};

static const unsigned char file_82[] = {
#embed "../../Presets/runs/100-mile.json"
};

static const unsigned char file_83[] = {
#embed "../../Presets/runs/100k.json"
};

static const unsigned char file_84[] = {
#embed "../../Presets/runs/13-valleys.json"
};

static const unsigned char file_85[] = {
#embed "../../Presets/runs/50k.json"
};

static const unsigned char file_86[] = {
#embed "../../Presets/runs/5k.json"
};

static const unsigned char file_87[] = {
#embed "../../Presets/runs/cheviot-goat.json"
};

static const unsigned char file_88[] = {
#embed "../../Presets/runs/commute-home.json"
};

static const unsigned char file_89[] = {
#embed "../../Presets/runs/commute-light.json"
};

static const unsigned char file_90[] = {
#embed "../../Presets/runs/commute-shoes.json"
};

static const unsigned char file_91[] = {
#embed "../../Presets/runs/commute.json"
};

static const unsigned char file_92[] = {
#embed "../../Presets/runs/desert-stage.json"
};

static const unsigned char file_93[] = {
#embed "../../Presets/runs/dragon-100.json"
};

static const unsigned char file_94[] = {
#embed "../../Presets/runs/dragons-back.json"
};

static const unsigned char file_95[] = {
#embed "../../Presets/runs/fastpacking.json"
};

static const unsigned char file_96[] = {
#embed "../../Presets/runs/fell-race.json"
};

static const unsigned char file_97[] = {
#embed "../../Presets/runs/gym-commute.json"
};

static const unsigned char file_98[] = {
#embed "../../Presets/runs/hardrock.json"
};

static const unsigned char file_99[] = {
#embed "../../Presets/runs/hot.json"
};

static const unsigned char file_100[] = {
#embed "../../Presets/runs/jervis-bay.json"
};

static const unsigned char file_101[] = {
#embed "../../Presets/runs/lakeland-100.json"
};

static const unsigned char file_102[] = {
#embed "../../Presets/runs/long-run.json"
};

static const unsigned char file_103[] = {
#embed "../../Presets/runs/marao.json"
};

static const unsigned char file_104[] = {
#embed "../../Presets/runs/mds.json"
};

static const unsigned char file_105[] = {
#embed "../../Presets/runs/meht-22.json"
};

static const unsigned char file_106[] = {
#embed "../../Presets/runs/multi-day.json"
};

static const unsigned char file_107[] = {
#embed "../../Presets/runs/racing-the-planet.json"
};

static const unsigned char file_108[] = {
#embed "../../Presets/runs/short-run.json"
};

static const unsigned char file_109[] = {
#embed "../../Presets/runs/spine-winter.json"
};

static const unsigned char file_110[] = {
#embed "../../Presets/runs/the-lap.json"
};

static const unsigned char file_111[] = {
#embed "../../Presets/runs/tor-des-geants.json"
};

static const unsigned char file_112[] = {
#embed "../../Presets/runs/trail.json"
};

static const unsigned char file_113[] = {
#embed "../../Presets/runs/ultra-self-sufficient.json"
};

static const unsigned char file_114[] = {
#embed "../../Presets/runs/ultra.json"
};

static const unsigned char file_115[] = {
#embed "../../Presets/runs/utcm.json"
};

static const unsigned char file_116[] = {
#embed "../../Presets/runs/utmb.json"
};

static const unsigned char file_117[] = {
#embed "../../Presets/runs/volcano.json"
};

static const unsigned char file_118[] = {
#embed "../../Presets/runs/western-states.json"
};

static const unsigned char file_119[] = {
#embed "../../Presets/runs/winter.json"
};

static const unsigned char file_120[] = {
#embed "../../Presets/schema/answers.schema.json"
};

static const unsigned char file_121[] = {
#embed "../../Presets/schema/batch.schema.json"
};

static const unsigned char file_122[] = {
#embed "../../Presets/schema/fault.schema.json"
};

static const unsigned char file_123[] = {
#embed "../../Presets/schema/item.schema.json"
};

static const unsigned char file_124[] = {
#embed "../../Presets/schema/kit.schema.json"
};

static const unsigned char file_125[] = {
#embed "../../Presets/schema/pack.schema.json"
};

static const unsigned char file_126[] = {
#embed "../../Presets/schema/plan.schema.json"
};

static const unsigned char file_127[] = {
#embed "../../Presets/schema/run.schema.json"
};

static const unsigned char file_128[] = {
#embed "../../Presets/schema/words.schema.json"
};

static const struct preset presets[] = {
  {"items/camp.json", file_0, sizeof file_0},
  {"items/clothes.json", file_1, sizeof file_1},
  {"items/food.json", file_2, sizeof file_2},
  {"items/pocket.json", file_3, sizeof file_3},
  {"items/safety.json", file_4, sizeof file_4},
  {"items/wash.json", file_5, sizeof file_5},
  {"items/water.json", file_6, sizeof file_6},
  {"items/work.json", file_7, sizeof file_7},
  {"packs/arcteryx-norvan-14.json", file_8, sizeof file_8},
  {"packs/arcteryx-norvan-7.json", file_9, sizeof file_9},
  {"packs/asics-extreme.json", file_10, sizeof file_10},
  {"packs/asics-fujitrail-speed.json", file_11, sizeof file_11},
  {"packs/asics-lightweight.json", file_12, sizeof file_12},
  {"packs/bd-distance-15.json", file_13, sizeof file_13},
  {"packs/camelbak-circuit.json", file_14, sizeof file_14},
  {"packs/camelbak-ultra-lr.json", file_15, sizeof file_15},
  {"packs/camelbak-ultra-pro.json", file_16, sizeof file_16},
  {"packs/camelbak-zephyr.json", file_17, sizeof file_17},
  {"packs/camp-trail-vest-light.json", file_18, sizeof file_18},
  {"packs/compressport-ultrun-evo-15.json", file_19, sizeof file_19},
  {"packs/compressport-ultrun-s.json", file_20, sizeof file_20},
  {"packs/deuter-traick-9.json", file_21, sizeof file_21},
  {"packs/deuter-vertrail-16.json", file_22, sizeof file_22},
  {"packs/fastpack-20.json", file_23, sizeof file_23},
  {"packs/fastpack-30.json", file_24, sizeof file_24},
  {"packs/fastpack-40.json", file_25, sizeof file_25},
  {"packs/flipbelt.json", file_26, sizeof file_26},
  {"packs/iamrunbox-backpack-pro.json", file_27, sizeof file_27},
  {"packs/inov8-race-ultra-10-boa.json", file_28, sizeof file_28},
  {"packs/inov8-race-ultra-pro-5.json", file_29, sizeof file_29},
  {"packs/inov8-race-ultra-vest.json", file_30, sizeof file_30},
  {"packs/inov8-venturelite-4.json", file_31, sizeof file_31},
  {"packs/kalenji-trail-10.json", file_32, sizeof file_32},
  {"packs/kalenji-trail-5.json", file_33, sizeof file_33},
  {"packs/kalenji-trail-9-14.json", file_34, sizeof file_34},
  {"packs/montane-gecko-vp-12.json", file_35, sizeof file_35},
  {"packs/montane-gecko-vp-20.json", file_36, sizeof file_36},
  {"packs/naked-running-band.json", file_37, sizeof file_37},
  {"packs/naked-running-vest.json", file_38, sizeof file_38},
  {"packs/nathan-pinnacle-featherlite-1-5.json", file_39, sizeof file_39},
  {"packs/nathan-trailmix-2-12.json", file_40, sizeof file_40},
  {"packs/nathan-vaporairess-3.json", file_41, sizeof file_41},
  {"packs/nathan-vaporwrap.json", file_42, sizeof file_42},
  {"packs/omm-classic-25.json", file_43, sizeof file_43},
  {"packs/omm-classic-32.json", file_44, sizeof file_44},
  {"packs/omm-phantom-20.json", file_45, sizeof file_45},
  {"packs/omm-phantom-25.json", file_46, sizeof file_46},
  {"packs/on-ultra-vest-10.json", file_47, sizeof file_47},
  {"packs/osprey-duro-1-5.json", file_48, sizeof file_48},
  {"packs/osprey-duro-15.json", file_49, sizeof file_49},
  {"packs/osprey-duro-6.json", file_50, sizeof file_50},
  {"packs/osprey-talon-18.json", file_51, sizeof file_51},
  {"packs/osprey-talon-22.json", file_52, sizeof file_52},
  {"packs/patagonia-slope-runner-3.json", file_53, sizeof file_53},
  {"packs/patagonia-slope-runner-exploration-18.json", file_54, sizeof file_54},
  {"packs/raidlight-responsiv-25.json", file_55, sizeof file_55},
  {"packs/raidlight-responsiv-8.json", file_56, sizeof file_56},
  {"packs/raidlight-revolutiv-24.json", file_57, sizeof file_57},
  {"packs/raidlight-ultralight-12.json", file_58, sizeof file_58},
  {"packs/salomon-active-skin-4.json", file_59, sizeof file_59},
  {"packs/salomon-adv-skin-12.json", file_60, sizeof file_60},
  {"packs/salomon-adv-skin-5.json", file_61, sizeof file_61},
  {"packs/salomon-advskin-lab-hydro-5.json", file_62, sizeof file_62},
  {"packs/salomon-agile-6.json", file_63, sizeof file_63},
  {"packs/salomon-pulse.json", file_64, sizeof file_64},
  {"packs/salomon-skin-pro-10.json", file_65, sizeof file_65},
  {"packs/salomon-slab-pulsar-3.json", file_66, sizeof file_66},
  {"packs/salomon-slab-sense-2.json", file_67, sizeof file_67},
  {"packs/salomon-slab-sense-ultra-8.json", file_68, sizeof file_68},
  {"packs/salomon-slab-ultra-5.json", file_69, sizeof file_69},
  {"packs/salomon-xa-25.json", file_70, sizeof file_70},
  {"packs/salomon-xa-skin-pro-16.json", file_71, sizeof file_71},
  {"packs/spibelt.json", file_72, sizeof file_72},
  {"packs/stolt-athlete.json", file_73, sizeof file_73},
  {"packs/sundried.json", file_74, sizeof file_74},
  {"packs/ud-ak-mountain-vest-3.json", file_75, sizeof file_75},
  {"packs/ud-mountain-vest-5.json", file_76, sizeof file_76},
  {"packs/ud-pb-adventure-vest.json", file_77, sizeof file_77},
  {"packs/ud-race-vest-5.json", file_78, sizeof file_78},
  {"packs/ud-ultra-vest-6.json", file_79, sizeof file_79},
  {"packs/ud-utility-belt.json", file_80, sizeof file_80},
  {"packs/uswe-pace-12.json", file_81, sizeof file_81},
  {"runs/100-mile.json", file_82, sizeof file_82},
  {"runs/100k.json", file_83, sizeof file_83},
  {"runs/13-valleys.json", file_84, sizeof file_84},
  {"runs/50k.json", file_85, sizeof file_85},
  {"runs/5k.json", file_86, sizeof file_86},
  {"runs/cheviot-goat.json", file_87, sizeof file_87},
  {"runs/commute-home.json", file_88, sizeof file_88},
  {"runs/commute-light.json", file_89, sizeof file_89},
  {"runs/commute-shoes.json", file_90, sizeof file_90},
  {"runs/commute.json", file_91, sizeof file_91},
  {"runs/desert-stage.json", file_92, sizeof file_92},
  {"runs/dragon-100.json", file_93, sizeof file_93},
  {"runs/dragons-back.json", file_94, sizeof file_94},
  {"runs/fastpacking.json", file_95, sizeof file_95},
  {"runs/fell-race.json", file_96, sizeof file_96},
  {"runs/gym-commute.json", file_97, sizeof file_97},
  {"runs/hardrock.json", file_98, sizeof file_98},
  {"runs/hot.json", file_99, sizeof file_99},
  {"runs/jervis-bay.json", file_100, sizeof file_100},
  {"runs/lakeland-100.json", file_101, sizeof file_101},
  {"runs/long-run.json", file_102, sizeof file_102},
  {"runs/marao.json", file_103, sizeof file_103},
  {"runs/mds.json", file_104, sizeof file_104},
  {"runs/meht-22.json", file_105, sizeof file_105},
  {"runs/multi-day.json", file_106, sizeof file_106},
  {"runs/racing-the-planet.json", file_107, sizeof file_107},
  {"runs/short-run.json", file_108, sizeof file_108},
  {"runs/spine-winter.json", file_109, sizeof file_109},
  {"runs/the-lap.json", file_110, sizeof file_110},
  {"runs/tor-des-geants.json", file_111, sizeof file_111},
  {"runs/trail.json", file_112, sizeof file_112},
  {"runs/ultra-self-sufficient.json", file_113, sizeof file_113},
  {"runs/ultra.json", file_114, sizeof file_114},
  {"runs/utcm.json", file_115, sizeof file_115},
  {"runs/utmb.json", file_116, sizeof file_116},
  {"runs/volcano.json", file_117, sizeof file_117},
  {"runs/western-states.json", file_118, sizeof file_118},
  {"runs/winter.json", file_119, sizeof file_119},
  {"schema/answers.schema.json", file_120, sizeof file_120},
  {"schema/batch.schema.json", file_121, sizeof file_121},
  {"schema/fault.schema.json", file_122, sizeof file_122},
  {"schema/item.schema.json", file_123, sizeof file_123},
  {"schema/kit.schema.json", file_124, sizeof file_124},
  {"schema/pack.schema.json", file_125, sizeof file_125},
  {"schema/plan.schema.json", file_126, sizeof file_126},
  {"schema/run.schema.json", file_127, sizeof file_127},
  {"schema/words.schema.json", file_128, sizeof file_128},
};

static const struct word words[] = {
  {'i', "anti-chafe", file_5 + 9039, 482, -1},
  {'i', "antiseptic", file_4 + 7369, 471, -1},
  {'i', "apple", file_2 + 7523, 425, -1},
  {'i', "arm-sleeves", file_1 + 8786, 305, -1},
  {'i', "balaclava", file_1 + 20942, 305, -1},
  {'i', "banana", file_2 + 6889, 630, -1},
  {'i', "bandage", file_4 + 1519, 285, -1},
  {'i', "bar", file_2 + 1289, 514, -1},
  {'i', "base-layer", file_1 + 6497, 376, -1},
  {'i', "base-layer-bottom", file_1 + 18874, 367, -1},
  {'i', "batteries", file_4 + 3025, 488, -1},
  {'i', "beanie", file_1 + 7197, 275, -1},
  {'i', "bear-spray", file_4 + 18014, 320, -1},
  {'i', "belt", file_1 + 13176, 269, -1},
  {'i', "bike-lock", file_7 + 10633, 304, -1},
  {'i', "bike-lock-cable", file_7 + 10941, 302, -1},
  {'i', "bike-tools", file_7 + 11247, 297, -1},
  {'i', "bin-bag", file_3 + 10494, 261, -1},
  {'i', "bivi-shelter", file_0 + 7403, 505, -1},
  {'i', "bivvy-bag", file_4 + 513, 467, -1},
  {'i', "bivvy-light", file_4 + 5869, 529, -1},
  {'i', "blanket-survival", file_4 + 4, 505, -1},
  {'i', "blazer", file_1 + 23405, 365, -1},
  {'i', "blister-kit", file_4 + 1249, 266, -1},
  {'i', "blouse", file_1 + 10661, 371, -1},
  {'i', "book", file_7 + 7840, 275, -1},
  {'i', "book-hardcover", file_7 + 9711, 322, -1},
  {'i', "boots-ankle", file_1 + 27448, 377, -1},
  {'i', "bottle-1", file_6 + 1400, 509, -1},
  {'i', "bottle-500", file_6 + 9184, 390, -1},
  {'i', "bottle-600", file_6 + 5124, 540, -1},
  {'i', "bottle-nalgene", file_6 + 5668, 537, -1},
  {'i', "bowl", file_6 + 7385, 292, -1},
  {'i', "bra", file_1 + 12600, 302, -1},
  {'i', "buff", file_1 + 8298, 484, -1},
  {'i', "cables", file_7 + 10376, 253, -1},
  {'i', "camera", file_3 + 6762, 321, -1},
  {'i', "camera-action", file_3 + 7087, 317, -1},
  {'i', "camera-mirrorless", file_3 + 8874, 317, -1},
  {'i', "camp-shoes", file_0 + 9160, 310, -1},
  {'i', "cap", file_1 + 7476, 298, -1},
  {'i', "card-wallet", file_3 + 1474, 307, -1},
  {'i', "cardigan", file_1 + 11832, 401, -1},
  {'i', "cash", file_3 + 1198, 272, -1},
  {'i', "chalk-bag", file_1 + 14183, 331, -1},
  {'i', "chews", file_2 + 1807, 379, -1},
  {'i', "chocolate", file_2 + 12635, 395, -1},
  {'i', "climbing-shoes", file_1 + 13791, 388, -1},
  {'i', "coat", file_1 + 23774, 357, -1},
  {'i', "cola", file_2 + 8559, 657, -1},
  {'i', "comb", file_5 + 7807, 243, -1},
  {'i', "compass", file_4 + 3784, 469, -1},
  {'i', "compression-bandage", file_4 + 6845, 520, -1},
  {'i', "contact-lenses", file_5 + 12357, 275, -1},
  {'i', "crampons", file_4 + 16945, 380, -1},
  {'i', "crisps", file_2 + 10488, 469, -1},
  {'i', "cup-cut", file_6 + 6890, 491, -1},
  {'i', "cup-folding", file_6 + 3825, 322, -1},
  {'i', "cup-travel", file_7 + 12146, 290, -1},
  {'i', "dates", file_2 + 7952, 603, -1},
  {'i', "deodorant", file_5 + 2352, 291, -1},
  {'i', "deodorant-small", file_5 + 7534, 269, -1},
  {'i', "documents", file_7 + 3324, 302, -1},
  {'i', "dog-bags", file_3 + 9459, 244, -1},
  {'i', "dog-bowl", file_3 + 9707, 260, -1},
  {'i', "dog-leash", file_3 + 9195, 260, -1},
  {'i', "down-jacket", file_1 + 6877, 316, -1},
  {'i', "dress", file_1 + 10279, 378, -1},
  {'i', "drink-powder", file_2 + 2190, 403, -1},
  {'i', "dry-bag", file_0 + 9474, 299, -1},
  {'i', "e-reader", file_7 + 9064, 317, -1},
  {'i', "earphones", file_3 + 1785, 285, -1},
  {'i', "earplugs", file_3 + 6301, 457, -1},
  {'i', "electrolyte-tablets", file_2 + 16600, 314, -1},
  {'i', "emergency-clothes", file_1 + 19245, 430, -1},
  {'i', "filter", file_6 + 8857, 323, -1},
  {'i', "first-aid", file_4 + 984, 261, -1},
  {'i', "flask-1", file_6 + 889, 507, -1},
  {'i', "flask-150", file_6 + 4151, 554, -1},
  {'i', "flask-250", file_6 + 4, 466, -1},
  {'i', "flask-500", file_6 + 474, 411, -1},
  {'i', "flask-600", file_6 + 4709, 411, -1},
  {'i', "flask-600-filter", file_6 + 8457, 396, -1},
  {'i', "flip-flops", file_1 + 13449, 338, -1},
  {'i', "food-commute", file_2 + 2992, 420, -1},
  {'i', "food-day", file_2 + 13903, 913, -1},
  {'i', "food-day-light", file_2 + 14820, 900, -1},
  {'i', "foot-kit", file_4 + 12751, 528, -1},
  {'i', "gaiters", file_1 + 21571, 303, -1},
  {'i', "gas", file_0 + 8604, 256, -1},
  {'i', "gel", file_2 + 4, 655, -1},
  {'i', "gel-large", file_2 + 663, 622, -1},
  {'i', "gel-liquid", file_2 + 5412, 636, -1},
  {'i', "gel-small", file_2 + 4644, 764, -1},
  {'i', "gel-strong", file_2 + 6052, 833, -1},
  {'i', "glasses-case", file_7 + 4224, 265, -1},
  {'i', "gloves", file_1 + 7778, 516, -1},
  {'i', "gloves-thin", file_1 + 19679, 286, -1},
  {'i', "gloves-waterproof", file_1 + 19969, 350, -1},
  {'i', "goggles", file_1 + 21878, 288, -1},
  {'i', "gps", file_3 + 8219, 316, -1},
  {'i', "gym-clothes", file_1 + 14518, 396, -1},
  {'i', "gym-shoes", file_1 + 14918, 396, -1},
  {'i', "hair-straightener", file_5 + 11273, 288, -1},
  {'i', "hairbrush", file_5 + 2647, 280, -1},
  {'i', "hairdryer", file_5 + 10998, 271, -1},
  {'i', "hand-gel", file_5 + 8054, 461, -1},
  {'i', "harness", file_4 + 17653, 357, -1},
  {'i', "hat-sun", file_1 + 20624, 314, -1},
  {'i', "headlamp", file_4 + 2067, 499, -1},
  {'i', "headlamp-battery", file_4 + 16376, 293, -1},
  {'i', "headlamp-bright", file_4 + 10911, 363, -1},
  {'i', "headlamp-light", file_4 + 10393, 514, -1},
  {'i', "headlamp-small", file_4 + 2570, 451, -1},
  {'i', "headphones", file_7 + 10037, 335, -1},
  {'i', "heels", file_1 + 26739, 383, -1},
  {'i', "helmet", file_4 + 17329, 320, -1},
  {'i', "hi-vis", file_1 + 21251, 316, -1},
  {'i', "hoodie", file_1 + 24135, 436, -1},
  {'i', "hosiery", file_1 + 25295, 285, -1},
  {'i', "ice-axe", file_4 + 16673, 268, -1},
  {'i', "id-card", file_3 + 5743, 280, -1},
  {'i', "inhaler", file_4 + 15203, 272, -1},
  {'i', "insect-repellent", file_4 + 18338, 271, -1},
  {'i', "insulated-jacket", file_1 + 18443, 427, -1},
  {'i', "iodine", file_6 + 7965, 488, -1},
  {'i', "jacket-waterproof", file_1 + 4771, 436, -1},
  {'i', "jacket-waterproof-heavy", file_1 + 16084, 648, -1},
  {'i', "jacket-waterproof-light", file_1 + 15636, 444, -1},
  {'i', "jeans", file_1 + 9510, 400, -1},
  {'i', "joggers", file_1 + 24575, 405, -1},
  {'i', "jumper", file_1 + 1368, 407, -1},
  {'i', "jumper-thin", file_1 + 11449, 379, -1},
  {'i', "keys", file_3 + 931, 263, -1},
  {'i', "knife", file_4 + 4257, 475, -1},
  {'i', "laptop-13", file_7 + 4, 655, -1},
  {'i', "laptop-13-narrow", file_7 + 5889, 653, -1},
  {'i', "laptop-13-older", file_7 + 6546, 684, -1},
  {'i', "laptop-14", file_7 + 663, 666, -1},
  {'i', "laptop-14-light", file_7 + 5197, 688, -1},
  {'i', "laptop-15", file_7 + 1333, 671, -1},
  {'i', "laptop-15-thin", file_7 + 4493, 700, -1},
  {'i', "laptop-16", file_7 + 2008, 674, -1},
  {'i', "laptop-charger", file_7 + 2686, 344, -1},
  {'i', "leggings", file_1 + 24984, 307, -1},
  {'i', "light-red", file_4 + 10105, 284, -1},
  {'i', "lighter", file_4 + 4736, 498, -1},
  {'i', "lighter-small", file_4 + 8824, 501, -1},
  {'i', "lip-balm", file_5 + 9525, 234, -1},
  {'i', "lunch-box", file_2 + 3416, 414, -1},
  {'i', "lunch-box-small", file_2 + 3834, 372, -1},
  {'i', "makeup-bag", file_5 + 10386, 307, -1},
  {'i', "makeup-bag-small", file_5 + 10697, 297, -1},
  {'i', "mandarin", file_2 + 18026, 244, -1},
  {'i', "map", file_4 + 3517, 263, -1},
  {'i', "meal-bar", file_2 + 12026, 605, -1},
  {'i', "meal-freeze-dried", file_2 + 4210, 430, -1},
  {'i', "meal-large", file_2 + 13419, 480, -1},
  {'i', "medical-papers", file_4 + 12099, 354, -1},
  {'i', "medicines", file_4 + 13283, 472, -1},
  {'i', "medicines-strip", file_4 + 15804, 271, -1},
  {'i', "midlayer", file_1 + 6114, 379, -1},
  {'i', "midlayer-light", file_1 + 17869, 570, -1},
  {'i', "mini-tripod", file_3 + 9971, 268, -1},
  {'i', "mirror", file_4 + 8348, 472, -1},
  {'i', "mitts", file_1 + 20323, 297, -1},
  {'i', "mouse", file_7 + 8119, 250, -1},
  {'i', "multi-tool", file_4 + 9329, 294, -1},
  {'i', "notebook", file_7 + 7553, 283, -1},
  {'i', "notebook-a4", file_7 + 9385, 322, -1},
  {'i', "nut-butter", file_2 + 11377, 645, -1},
  {'i', "nuts", file_2 + 10961, 412, -1},
  {'i', "orange", file_2 + 17746, 276, -1},
  {'i', "overtrousers", file_1 + 5750, 360, -1},
  {'i', "overtrousers-light", file_1 + 16736, 522, -1},
  {'i', "padlock", file_7 + 11548, 262, -1},
  {'i', "passport", file_3 + 5417, 322, -1},
  {'i', "pencil-case", file_7 + 12440, 258, -1},
  {'i', "period-products", file_5 + 12636, 260, -1},
  {'i', "phone", file_3 + 4, 435, -1},
  {'i', "phone-android", file_3 + 4934, 479, -1},
  {'i', "phone-charger", file_7 + 3034, 286, -1},
  {'i', "phone-extra-large", file_3 + 3485, 513, -1},
  {'i', "phone-large", file_3 + 443, 484, -1},
  {'i', "phone-rugged", file_3 + 4002, 400, -1},
  {'i', "phone-tiny", file_3 + 4406, 524, -1},
  {'i', "pill-box", file_4 + 15479, 321, -1},
  {'i', "pillow", file_0 + 8864, 292, -1},
  {'i', "poles", file_4 + 5238, 627, -1},
  {'i', "poles-aluminium", file_4 + 14587, 612, -1},
  {'i', "poles-compact", file_4 + 14014, 569, -1},
  {'i', "polo", file_1 + 11036, 409, -1},
  {'i', "poncho", file_1 + 27829, 365, -1},
  {'i', "power-bank", file_3 + 2365, 335, -1},
  {'i', "power-bank-large", file_3 + 3009, 472, -1},
  {'i', "power-bank-slim", file_3 + 7700, 515, -1},
  {'i', "power-bank-small", file_3 + 2704, 301, -1},
  {'i', "purifier", file_6 + 7681, 280, -1},
  {'i', "pyjamas", file_1 + 25958, 360, -1},
  {'i', "race-number", file_4 + 11809, 286, -1},
  {'i', "rain-cover", file_1 + 28198, 340, -1},
  {'i', "ration-sealed", file_2 + 15724, 452, -1},
  {'i', "ration-small", file_2 + 16180, 416, -1},
  {'i', "razor", file_5 + 12091, 262, -1},
  {'i', "reservoir-1", file_6 + 1913, 446, -1},
  {'i', "reservoir-1.5", file_6 + 2363, 456, -1},
  {'i', "reservoir-2", file_6 + 3273, 548, -1},
  {'i', "reservoir-2-filter", file_6 + 6209, 677, -1},
  {'i', "reservoir-3", file_6 + 2823, 446, -1},
  {'i', "road-book", file_4 + 11540, 265, -1},
  {'i', "running-shorts", file_1 + 3817, 295, -1},
  {'i', "running-tee", file_1 + 3489, 324, -1},
  {'i', "safety-pins", file_4 + 9627, 474, -1},
  {'i', "salad-box", file_2 + 17185, 302, -1},
  {'i', "salt-capsules", file_2 + 16918, 262, -1},
  {'i', "sandwich", file_2 + 10075, 409, -1},
  {'i', "satellite-messenger", file_4 + 16079, 293, -1},
  {'i', "scarf", file_1 + 25584, 370, -1},
  {'i', "shaker", file_6 + 9578, 257, -1},
  {'i', "shampoo", file_5 + 11831, 256, -1},
  {'i', "shirt", file_1 + 4, 385, -1},
  {'i', "shoes", file_1 + 2705, 401, -1},
  {'i', "shoes-ballet", file_1 + 27126, 318, -1},
  {'i', "shoes-light", file_1 + 3110, 375, -1},
  {'i', "shoes-work", file_1 + 26322, 413, -1},
  {'i', "shorts", file_1 + 12237, 359, -1},
  {'i', "shower-gel", file_5 + 11565, 262, -1},
  {'i', "skirt", file_1 + 9914, 361, -1},
  {'i', "sleeping-bag", file_0 + 4, 570, -1},
  {'i', "sleeping-bag-down", file_0 + 3581, 603, -1},
  {'i', "sleeping-bag-liner", file_0 + 5338, 504, -1},
  {'i', "sleeping-bag-synthetic", file_0 + 4783, 551, -1},
  {'i', "sleeping-bag-warm", file_0 + 578, 854, -1},
  {'i', "sleeping-bag-winter", file_0 + 4188, 591, -1},
  {'i', "sleeping-mat", file_0 + 1436, 519, -1},
  {'i', "sleeping-mat-foam", file_0 + 1959, 501, -1},
  {'i', "sleeping-mat-frame", file_0 + 5846, 569, -1},
  {'i', "sleeping-mat-thin", file_0 + 6419, 418, -1},
  {'i', "snack-small", file_2 + 2597, 391, -1},
  {'i', "socks", file_1 + 2090, 295, -1},
  {'i', "socks-dry", file_1 + 22527, 527, -1},
  {'i', "socks-waterproof", file_1 + 22170, 353, -1},
  {'i', "soup", file_2 + 13034, 381, -1},
  {'i', "spikes", file_1 + 23058, 343, -1},
  {'i', "spork", file_4 + 13759, 251, -1},
  {'i', "sports-drink", file_2 + 9220, 851, -1},
  {'i', "stove", file_0 + 3000, 577, -1},
  {'i', "stove-tablets", file_0 + 8248, 352, -1},
  {'i', "suit-jacket", file_1 + 2389, 312, -1},
  {'i', "sunglasses", file_3 + 2074, 287, -1},
  {'i', "sunscreen", file_5 + 2931, 479, -1},
  {'i', "sunscreen-large", file_5 + 8519, 516, -1},
  {'i', "survival-bag", file_4 + 6402, 439, -1},
  {'i', "swim-kit", file_1 + 15318, 314, -1},
  {'i', "tablet", file_7 + 7234, 315, -1},
  {'i', "tablet-large", file_7 + 8373, 358, -1},
  {'i', "tablet-small", file_7 + 8735, 325, -1},
  {'i', "tape", file_4 + 18613, 265, -1},
  {'i', "tarp", file_0 + 7912, 332, -1},
  {'i', "tent", file_0 + 2464, 532, -1},
  {'i', "tent-two", file_0 + 6841, 558, -1},
  {'i', "thermos", file_7 + 11814, 328, -1},
  {'i', "tie", file_1 + 12906, 266, -1},
  {'i', "tights", file_1 + 4116, 287, -1},
  {'i', "tissues", file_3 + 6027, 270, -1},
  {'i', "toilet-paper", file_5 + 9763, 374, -1},
  {'i', "toiletries", file_5 + 1670, 329, -1},
  {'i', "toiletries-small", file_5 + 2003, 345, -1},
  {'i', "toothbrush", file_5 + 6590, 467, -1},
  {'i', "toothpaste", file_5 + 7061, 469, -1},
  {'i', "torch", file_4 + 11278, 258, -1},
  {'i', "towel-bath", file_5 + 3414, 405, -1},
  {'i', "towel-dry", file_5 + 5362, 584, -1},
  {'i', "towel-face", file_5 + 4840, 518, -1},
  {'i', "towel-full", file_5 + 1257, 409, -1},
  {'i', "towel-large-packable", file_5 + 5950, 636, -1},
  {'i', "towel-packable", file_5 + 4, 692, -1},
  {'i', "towel-quarter", file_5 + 3823, 423, -1},
  {'i', "towel-small", file_5 + 700, 553, -1},
  {'i', "towel-thin-large", file_5 + 4250, 586, -1},
  {'i', "tracker", file_4 + 12457, 290, -1},
  {'i', "trousers", file_1 + 972, 392, -1},
  {'i', "trousers-light", file_1 + 9095, 411, -1},
  {'i', "tshirt", file_1 + 393, 575, -1},
  {'i', "umbrella", file_7 + 3928, 292, -1},
  {'i', "underwear", file_1 + 1779, 307, -1},
  {'i', "venom-pump", file_4 + 7844, 500, -1},
  {'i', "wallet", file_3 + 8539, 331, -1},
  {'i', "watch-charger", file_3 + 7408, 288, -1},
  {'i', "wet-kit", file_1 + 4407, 360, -1},
  {'i', "whistle", file_4 + 1808, 255, -1},
  {'i', "windproof-fleece", file_1 + 17262, 603, -1},
  {'i', "windshell", file_1 + 5211, 535, -1},
  {'i', "wipes", file_5 + 10141, 241, -1},
  {'i', "work-pass", file_7 + 3630, 294, -1},
  {'i', "wrap", file_2 + 18274, 250, -1},
  {'i', "yogurt", file_2 + 17491, 251, -1},
  {'i', "ziplock", file_3 + 10243, 247, -1},
  {'p', "arcteryx-norvan-14", file_8, 6436, 14000000},
  {'p', "arcteryx-norvan-7", file_9, 5604, 7000000},
  {'p', "asics-extreme", file_10, 6213, 10000000},
  {'p', "asics-fujitrail-speed", file_11, 3591, 6000000},
  {'p', "asics-lightweight", file_12, 3388, 10000000},
  {'p', "bd-distance-15", file_13, 6009, 15000000},
  {'p', "camelbak-circuit", file_14, 3941, 3500000},
  {'p', "camelbak-ultra-lr", file_15, 3719, 3280000},
  {'p', "camelbak-ultra-pro", file_16, 5410, 4500000},
  {'p', "camelbak-zephyr", file_17, 4406, -1},
  {'p', "camp-trail-vest-light", file_18, 7164, 10000000},
  {'p', "compressport-ultrun-evo-15", file_19, 4249, 15000000},
  {'p', "compressport-ultrun-s", file_20, 4440, 7000000},
  {'p', "deuter-traick-9", file_21, 5205, 9000000},
  {'p', "deuter-vertrail-16", file_22, 4018, 16000000},
  {'p', "fastpack-20", file_23, 8096, 20000000},
  {'p', "fastpack-30", file_24, 7587, 30000000},
  {'p', "fastpack-40", file_25, 8239, 40000000},
  {'p', "flipbelt", file_26, 2137, -1},
  {'p', "iamrunbox-backpack-pro", file_27, 3422, 10000000},
  {'p', "inov8-race-ultra-10-boa", file_28, 4230, 10000000},
  {'p', "inov8-race-ultra-pro-5", file_29, 3927, 5000000},
  {'p', "inov8-race-ultra-vest", file_30, 4557, 3500000},
  {'p', "inov8-venturelite-4", file_31, 3420, 4000000},
  {'p', "kalenji-trail-10", file_32, 4082, 10000000},
  {'p', "kalenji-trail-5", file_33, 3793, 5000000},
  {'p', "kalenji-trail-9-14", file_34, 5482, 14000000},
  {'p', "montane-gecko-vp-12", file_35, 3680, 12000000},
  {'p', "montane-gecko-vp-20", file_36, 3925, 20000000},
  {'p', "naked-running-band", file_37, 1908, -1},
  {'p', "naked-running-vest", file_38, 2728, -1},
  {'p', "nathan-pinnacle-featherlite-1-5", file_39, 4072, 1500000},
  {'p', "nathan-trailmix-2-12", file_40, 3596, 12000000},
  {'p', "nathan-vaporairess-3", file_41, 3560, 7000000},
  {'p', "nathan-vaporwrap", file_42, 3231, 8190000},
  {'p', "omm-classic-25", file_43, 2876, 25000000},
  {'p', "omm-classic-32", file_44, 6287, 32000000},
  {'p', "omm-phantom-20", file_45, 4715, 20000000},
  {'p', "omm-phantom-25", file_46, 2693, 25000000},
  {'p', "on-ultra-vest-10", file_47, 5100, 10000000},
  {'p', "osprey-duro-1-5", file_48, 5445, 1500000},
  {'p', "osprey-duro-15", file_49, 8445, 15000000},
  {'p', "osprey-duro-6", file_50, 6901, 6000000},
  {'p', "osprey-talon-18", file_51, 2114, 18000000},
  {'p', "osprey-talon-22", file_52, 6254, 22000000},
  {'p', "patagonia-slope-runner-3", file_53, 4716, 3000000},
  {'p', "patagonia-slope-runner-exploration-18", file_54, 3904, 18000000},
  {'p', "raidlight-responsiv-25", file_55, 2231, 25000000},
  {'p', "raidlight-responsiv-8", file_56, 4021, 8000000},
  {'p', "raidlight-revolutiv-24", file_57, 5295, 24000000},
  {'p', "raidlight-ultralight-12", file_58, 4892, 12000000},
  {'p', "salomon-active-skin-4", file_59, 4050, 4000000},
  {'p', "salomon-adv-skin-12", file_60, 4716, 12000000},
  {'p', "salomon-adv-skin-5", file_61, 5427, 5000000},
  {'p', "salomon-advskin-lab-hydro-5", file_62, 3312, 5000000},
  {'p', "salomon-agile-6", file_63, 1448, 6000000},
  {'p', "salomon-pulse", file_64, 1873, 790000},
  {'p', "salomon-skin-pro-10", file_65, 5023, 13000000},
  {'p', "salomon-slab-pulsar-3", file_66, 3587, 3000000},
  {'p', "salomon-slab-sense-2", file_67, 4836, 3000000},
  {'p', "salomon-slab-sense-ultra-8", file_68, 5152, 8000000},
  {'p', "salomon-slab-ultra-5", file_69, 5241, 5000000},
  {'p', "salomon-xa-25", file_70, 5872, 25000000},
  {'p', "salomon-xa-skin-pro-16", file_71, 3394, 20000000},
  {'p', "spibelt", file_72, 1108, -1},
  {'p', "stolt-athlete", file_73, 3514, 18000000},
  {'p', "sundried", file_74, 1536, -1},
  {'p', "ud-ak-mountain-vest-3", file_75, 5580, 11500000},
  {'p', "ud-mountain-vest-5", file_76, 3947, 13400000},
  {'p', "ud-pb-adventure-vest", file_77, 6396, 16000000},
  {'p', "ud-race-vest-5", file_78, 4019, 8500000},
  {'p', "ud-ultra-vest-6", file_79, 4812, 10300000},
  {'p', "ud-utility-belt", file_80, 3208, -1},
  {'p', "uswe-pace-12", file_81, 5121, 12000000},
  {'r', "100-mile", file_82, 1087, -1},
  {'r', "100k", file_83, 675, -1},
  {'r', "13-valleys", file_84, 6407, -1},
  {'r', "50k", file_85, 4749, -1},
  {'r', "5k", file_86, 1931, -1},
  {'r', "cheviot-goat", file_87, 4579, -1},
  {'r', "commute", file_91, 769, -1},
  {'r', "commute-home", file_88, 1285, -1},
  {'r', "commute-light", file_89, 1411, -1},
  {'r', "commute-shoes", file_90, 666, -1},
  {'r', "desert-stage", file_92, 5066, -1},
  {'r', "dragon-100", file_93, 6123, -1},
  {'r', "dragons-back", file_94, 7190, -1},
  {'r', "fastpacking", file_95, 4663, -1},
  {'r', "fell-race", file_96, 4585, -1},
  {'r', "gym-commute", file_97, 585, -1},
  {'r', "hardrock", file_98, 7533, -1},
  {'r', "hot", file_99, 3641, -1},
  {'r', "jervis-bay", file_100, 5436, -1},
  {'r', "lakeland-100", file_101, 7300, -1},
  {'r', "long-run", file_102, 4158, -1},
  {'r', "marao", file_103, 4689, -1},
  {'r', "mds", file_104, 8794, -1},
  {'r', "meht-22", file_105, 4205, -1},
  {'r', "multi-day", file_106, 4428, -1},
  {'r', "racing-the-planet", file_107, 7479, -1},
  {'r', "short-run", file_108, 3152, -1},
  {'r', "spine-winter", file_109, 7793, -1},
  {'r', "the-lap", file_110, 5599, -1},
  {'r', "tor-des-geants", file_111, 8770, -1},
  {'r', "trail", file_112, 4328, -1},
  {'r', "ultra", file_114, 6449, -1},
  {'r', "ultra-self-sufficient", file_113, 5982, -1},
  {'r', "utcm", file_115, 4430, -1},
  {'r', "utmb", file_116, 13433, -1},
  {'r', "volcano", file_117, 4974, -1},
  {'r', "western-states", file_118, 4112, -1},
  {'r', "winter", file_119, 1364, -1},
};

static const int count = sizeof presets / sizeof presets[0];

int preset_count(void) { return count; }

const char *preset_path(int index) { return index >= 0 && index < count ? presets[index].path : 0; }

const unsigned char *preset_bytes(int index) { return index >= 0 && index < count ? presets[index].bytes : 0; }

long preset_length(int index) { return index >= 0 && index < count ? presets[index].length : 0; }

static const int word_count = sizeof words / sizeof words[0];

int preset_word_count(void) { return word_count; }

static int is_word(int word) { return word >= 0 && word < word_count; }

char preset_word_sort(int word) { return is_word(word) ? words[word].sort : 0; }

const char *preset_word_id(int word) { return is_word(word) ? words[word].id : 0; }

const unsigned char *preset_word_bytes(int word) { return is_word(word) ? words[word].bytes : 0; }

long preset_word_length(int word) { return is_word(word) ? words[word].length : 0; }

long long preset_word_capacity(int word) { return is_word(word) ? words[word].capacity : -1; }
