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
#embed "../../Presets/packs/asics-extreme.json"
};

static const unsigned char file_9[] = {
#embed "../../Presets/packs/asics-lightweight.json"
};

static const unsigned char file_10[] = {
#embed "../../Presets/packs/fastpack-20.json"
};

static const unsigned char file_11[] = {
#embed "../../Presets/packs/fastpack-30.json"
};

static const unsigned char file_12[] = {
#embed "../../Presets/packs/fastpack-40.json"
};

static const unsigned char file_13[] = {
#embed "../../Presets/packs/inov8-venturelite-4.json"
};

static const unsigned char file_14[] = {
#embed "../../Presets/packs/salomon-active-skin-4.json"
};

static const unsigned char file_15[] = {
#embed "../../Presets/packs/salomon-adv-skin-12.json"
};

static const unsigned char file_16[] = {
#embed "../../Presets/packs/salomon-pulse.json"
};

static const unsigned char file_17[] = {
#embed "../../Presets/packs/stolt-athlete.json"
};

static const unsigned char file_18[] = {
#embed "../../Presets/packs/sundried.json"
};

static const unsigned char file_19[] = {
#embed "../../Presets/runs/100-mile.json"
};

static const unsigned char file_20[] = {
#embed "../../Presets/runs/100k.json"
};

static const unsigned char file_21[] = {
#embed "../../Presets/runs/13-valleys.json"
};

static const unsigned char file_22[] = {
#embed "../../Presets/runs/50k.json"
};

static const unsigned char file_23[] = {
#embed "../../Presets/runs/5k.json"
};

static const unsigned char file_24[] = {
#embed "../../Presets/runs/cheviot-goat.json"
};

static const unsigned char file_25[] = {
#embed "../../Presets/runs/commute-home.json"
};

static const unsigned char file_26[] = {
#embed "../../Presets/runs/commute-light.json"
};

static const unsigned char file_27[] = {
#embed "../../Presets/runs/commute-shoes.json"
};

static const unsigned char file_28[] = {
#embed "../../Presets/runs/commute.json"
};

static const unsigned char file_29[] = {
#embed "../../Presets/runs/desert-stage.json"
};

static const unsigned char file_30[] = {
#embed "../../Presets/runs/dragon-100.json"
};

static const unsigned char file_31[] = {
#embed "../../Presets/runs/dragons-back.json"
};

static const unsigned char file_32[] = {
#embed "../../Presets/runs/fastpacking.json"
};

static const unsigned char file_33[] = {
#embed "../../Presets/runs/fell-race.json"
};

static const unsigned char file_34[] = {
#embed "../../Presets/runs/gym-commute.json"
};

static const unsigned char file_35[] = {
#embed "../../Presets/runs/hot.json"
};

static const unsigned char file_36[] = {
#embed "../../Presets/runs/jervis-bay.json"
};

static const unsigned char file_37[] = {
#embed "../../Presets/runs/lakeland-100.json"
};

static const unsigned char file_38[] = {
#embed "../../Presets/runs/long-run.json"
};

static const unsigned char file_39[] = {
#embed "../../Presets/runs/marao.json"
};

static const unsigned char file_40[] = {
#embed "../../Presets/runs/mds.json"
};

static const unsigned char file_41[] = {
#embed "../../Presets/runs/meht-22.json"
};

static const unsigned char file_42[] = {
#embed "../../Presets/runs/multi-day.json"
};

static const unsigned char file_43[] = {
#embed "../../Presets/runs/racing-the-planet.json"
};

static const unsigned char file_44[] = {
#embed "../../Presets/runs/short-run.json"
};

static const unsigned char file_45[] = {
#embed "../../Presets/runs/spine-winter.json"
};

static const unsigned char file_46[] = {
#embed "../../Presets/runs/the-lap.json"
};

static const unsigned char file_47[] = {
#embed "../../Presets/runs/tor-des-geants.json"
};

static const unsigned char file_48[] = {
#embed "../../Presets/runs/trail.json"
};

static const unsigned char file_49[] = {
#embed "../../Presets/runs/ultra-self-sufficient.json"
};

static const unsigned char file_50[] = {
#embed "../../Presets/runs/ultra.json"
};

static const unsigned char file_51[] = {
#embed "../../Presets/runs/utcm.json"
};

static const unsigned char file_52[] = {
#embed "../../Presets/runs/utmb.json"
};

static const unsigned char file_53[] = {
#embed "../../Presets/runs/volcano.json"
};

static const unsigned char file_54[] = {
#embed "../../Presets/runs/winter.json"
};

static const unsigned char file_55[] = {
#embed "../../Presets/schema/fault.schema.json"
};

static const unsigned char file_56[] = {
#embed "../../Presets/schema/item.schema.json"
};

static const unsigned char file_57[] = {
#embed "../../Presets/schema/kit.schema.json"
};

static const unsigned char file_58[] = {
#embed "../../Presets/schema/pack.schema.json"
};

static const unsigned char file_59[] = {
#embed "../../Presets/schema/plan.schema.json"
};

static const unsigned char file_60[] = {
#embed "../../Presets/schema/run.schema.json"
};

static const unsigned char file_61[] = {
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
  {"packs/asics-extreme.json", file_8, sizeof file_8},
  {"packs/asics-lightweight.json", file_9, sizeof file_9},
  {"packs/fastpack-20.json", file_10, sizeof file_10},
  {"packs/fastpack-30.json", file_11, sizeof file_11},
  {"packs/fastpack-40.json", file_12, sizeof file_12},
  {"packs/inov8-venturelite-4.json", file_13, sizeof file_13},
  {"packs/salomon-active-skin-4.json", file_14, sizeof file_14},
  {"packs/salomon-adv-skin-12.json", file_15, sizeof file_15},
  {"packs/salomon-pulse.json", file_16, sizeof file_16},
  {"packs/stolt-athlete.json", file_17, sizeof file_17},
  {"packs/sundried.json", file_18, sizeof file_18},
  {"runs/100-mile.json", file_19, sizeof file_19},
  {"runs/100k.json", file_20, sizeof file_20},
  {"runs/13-valleys.json", file_21, sizeof file_21},
  {"runs/50k.json", file_22, sizeof file_22},
  {"runs/5k.json", file_23, sizeof file_23},
  {"runs/cheviot-goat.json", file_24, sizeof file_24},
  {"runs/commute-home.json", file_25, sizeof file_25},
  {"runs/commute-light.json", file_26, sizeof file_26},
  {"runs/commute-shoes.json", file_27, sizeof file_27},
  {"runs/commute.json", file_28, sizeof file_28},
  {"runs/desert-stage.json", file_29, sizeof file_29},
  {"runs/dragon-100.json", file_30, sizeof file_30},
  {"runs/dragons-back.json", file_31, sizeof file_31},
  {"runs/fastpacking.json", file_32, sizeof file_32},
  {"runs/fell-race.json", file_33, sizeof file_33},
  {"runs/gym-commute.json", file_34, sizeof file_34},
  {"runs/hot.json", file_35, sizeof file_35},
  {"runs/jervis-bay.json", file_36, sizeof file_36},
  {"runs/lakeland-100.json", file_37, sizeof file_37},
  {"runs/long-run.json", file_38, sizeof file_38},
  {"runs/marao.json", file_39, sizeof file_39},
  {"runs/mds.json", file_40, sizeof file_40},
  {"runs/meht-22.json", file_41, sizeof file_41},
  {"runs/multi-day.json", file_42, sizeof file_42},
  {"runs/racing-the-planet.json", file_43, sizeof file_43},
  {"runs/short-run.json", file_44, sizeof file_44},
  {"runs/spine-winter.json", file_45, sizeof file_45},
  {"runs/the-lap.json", file_46, sizeof file_46},
  {"runs/tor-des-geants.json", file_47, sizeof file_47},
  {"runs/trail.json", file_48, sizeof file_48},
  {"runs/ultra-self-sufficient.json", file_49, sizeof file_49},
  {"runs/ultra.json", file_50, sizeof file_50},
  {"runs/utcm.json", file_51, sizeof file_51},
  {"runs/utmb.json", file_52, sizeof file_52},
  {"runs/volcano.json", file_53, sizeof file_53},
  {"runs/winter.json", file_54, sizeof file_54},
  {"schema/fault.schema.json", file_55, sizeof file_55},
  {"schema/item.schema.json", file_56, sizeof file_56},
  {"schema/kit.schema.json", file_57, sizeof file_57},
  {"schema/pack.schema.json", file_58, sizeof file_58},
  {"schema/plan.schema.json", file_59, sizeof file_59},
  {"schema/run.schema.json", file_60, sizeof file_60},
  {"schema/words.schema.json", file_61, sizeof file_61},
};

static const int count = sizeof presets / sizeof presets[0];

int preset_count(void) { return count; }

const char *preset_path(int index) { return index >= 0 && index < count ? presets[index].path : 0; }

const unsigned char *preset_bytes(int index) { return index >= 0 && index < count ? presets[index].bytes : 0; }

long preset_length(int index) { return index >= 0 && index < count ? presets[index].length : 0; }
