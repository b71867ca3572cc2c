// The files of Presets, one after another. A test compares this file with the folder; run it with
// RECORD_PRESETS=1 to write it anew after adding or removing a file.

#include "presets.h"

// #embed is C23; clang has it in every mode, and says so.
#pragma clang diagnostic ignored "-Wc23-extensions"

struct preset {
  const char *path;
  const unsigned char *bytes;
  long length;
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
#embed "../../Presets/runs/hot.json"
};

static const unsigned char file_99[] = {
#embed "../../Presets/runs/jervis-bay.json"
};

static const unsigned char file_100[] = {
#embed "../../Presets/runs/lakeland-100.json"
};

static const unsigned char file_101[] = {
#embed "../../Presets/runs/long-run.json"
};

static const unsigned char file_102[] = {
#embed "../../Presets/runs/marao.json"
};

static const unsigned char file_103[] = {
#embed "../../Presets/runs/mds.json"
};

static const unsigned char file_104[] = {
#embed "../../Presets/runs/meht-22.json"
};

static const unsigned char file_105[] = {
#embed "../../Presets/runs/multi-day.json"
};

static const unsigned char file_106[] = {
#embed "../../Presets/runs/racing-the-planet.json"
};

static const unsigned char file_107[] = {
#embed "../../Presets/runs/short-run.json"
};

static const unsigned char file_108[] = {
#embed "../../Presets/runs/spine-winter.json"
};

static const unsigned char file_109[] = {
#embed "../../Presets/runs/the-lap.json"
};

static const unsigned char file_110[] = {
#embed "../../Presets/runs/tor-des-geants.json"
};

static const unsigned char file_111[] = {
#embed "../../Presets/runs/trail.json"
};

static const unsigned char file_112[] = {
#embed "../../Presets/runs/ultra-self-sufficient.json"
};

static const unsigned char file_113[] = {
#embed "../../Presets/runs/ultra.json"
};

static const unsigned char file_114[] = {
#embed "../../Presets/runs/utcm.json"
};

static const unsigned char file_115[] = {
#embed "../../Presets/runs/utmb.json"
};

static const unsigned char file_116[] = {
#embed "../../Presets/runs/volcano.json"
};

static const unsigned char file_117[] = {
#embed "../../Presets/runs/winter.json"
};

static const unsigned char file_118[] = {
#embed "../../Presets/schema/batch.schema.json"
};

static const unsigned char file_119[] = {
#embed "../../Presets/schema/fault.schema.json"
};

static const unsigned char file_120[] = {
#embed "../../Presets/schema/item.schema.json"
};

static const unsigned char file_121[] = {
#embed "../../Presets/schema/kit.schema.json"
};

static const unsigned char file_122[] = {
#embed "../../Presets/schema/pack.schema.json"
};

static const unsigned char file_123[] = {
#embed "../../Presets/schema/plan.schema.json"
};

static const unsigned char file_124[] = {
#embed "../../Presets/schema/run.schema.json"
};

static const unsigned char file_125[] = {
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
  {"runs/hot.json", file_98, sizeof file_98},
  {"runs/jervis-bay.json", file_99, sizeof file_99},
  {"runs/lakeland-100.json", file_100, sizeof file_100},
  {"runs/long-run.json", file_101, sizeof file_101},
  {"runs/marao.json", file_102, sizeof file_102},
  {"runs/mds.json", file_103, sizeof file_103},
  {"runs/meht-22.json", file_104, sizeof file_104},
  {"runs/multi-day.json", file_105, sizeof file_105},
  {"runs/racing-the-planet.json", file_106, sizeof file_106},
  {"runs/short-run.json", file_107, sizeof file_107},
  {"runs/spine-winter.json", file_108, sizeof file_108},
  {"runs/the-lap.json", file_109, sizeof file_109},
  {"runs/tor-des-geants.json", file_110, sizeof file_110},
  {"runs/trail.json", file_111, sizeof file_111},
  {"runs/ultra-self-sufficient.json", file_112, sizeof file_112},
  {"runs/ultra.json", file_113, sizeof file_113},
  {"runs/utcm.json", file_114, sizeof file_114},
  {"runs/utmb.json", file_115, sizeof file_115},
  {"runs/volcano.json", file_116, sizeof file_116},
  {"runs/winter.json", file_117, sizeof file_117},
  {"schema/batch.schema.json", file_118, sizeof file_118},
  {"schema/fault.schema.json", file_119, sizeof file_119},
  {"schema/item.schema.json", file_120, sizeof file_120},
  {"schema/kit.schema.json", file_121, sizeof file_121},
  {"schema/pack.schema.json", file_122, sizeof file_122},
  {"schema/plan.schema.json", file_123, sizeof file_123},
  {"schema/run.schema.json", file_124, sizeof file_124},
  {"schema/words.schema.json", file_125, sizeof file_125},
};

static const int count = sizeof presets / sizeof presets[0];

int preset_count(void) { return count; }

const char *preset_path(int index) { return index >= 0 && index < count ? presets[index].path : 0; }

const unsigned char *preset_bytes(int index) { return index >= 0 && index < count ? presets[index].bytes : 0; }

long preset_length(int index) { return index >= 0 && index < count ? presets[index].length : 0; }
