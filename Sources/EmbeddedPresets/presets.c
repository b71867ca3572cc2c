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
#embed "../../Presets/runs/50k.json"
};

static const unsigned char file_20[] = {
#embed "../../Presets/runs/commute-light.json"
};

static const unsigned char file_21[] = {
#embed "../../Presets/runs/commute.json"
};

static const unsigned char file_22[] = {
#embed "../../Presets/runs/long-run.json"
};

static const unsigned char file_23[] = {
#embed "../../Presets/runs/short-run.json"
};

static const unsigned char file_24[] = {
#embed "../../Presets/runs/trail.json"
};

static const unsigned char file_25[] = {
#embed "../../Presets/runs/ultra-self-sufficient.json"
};

static const unsigned char file_26[] = {
#embed "../../Presets/runs/ultra.json"
};

static const unsigned char file_27[] = {
#embed "../../Presets/schema/fault.schema.json"
};

static const unsigned char file_28[] = {
#embed "../../Presets/schema/item.schema.json"
};

static const unsigned char file_29[] = {
#embed "../../Presets/schema/kit.schema.json"
};

static const unsigned char file_30[] = {
#embed "../../Presets/schema/pack.schema.json"
};

static const unsigned char file_31[] = {
#embed "../../Presets/schema/plan.schema.json"
};

static const unsigned char file_32[] = {
#embed "../../Presets/schema/run.schema.json"
};

static const unsigned char file_33[] = {
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
  {"runs/50k.json", file_19, sizeof file_19},
  {"runs/commute-light.json", file_20, sizeof file_20},
  {"runs/commute.json", file_21, sizeof file_21},
  {"runs/long-run.json", file_22, sizeof file_22},
  {"runs/short-run.json", file_23, sizeof file_23},
  {"runs/trail.json", file_24, sizeof file_24},
  {"runs/ultra-self-sufficient.json", file_25, sizeof file_25},
  {"runs/ultra.json", file_26, sizeof file_26},
  {"schema/fault.schema.json", file_27, sizeof file_27},
  {"schema/item.schema.json", file_28, sizeof file_28},
  {"schema/kit.schema.json", file_29, sizeof file_29},
  {"schema/pack.schema.json", file_30, sizeof file_30},
  {"schema/plan.schema.json", file_31, sizeof file_31},
  {"schema/run.schema.json", file_32, sizeof file_32},
  {"schema/words.schema.json", file_33, sizeof file_33},
};

static const int count = sizeof presets / sizeof presets[0];

int preset_count(void) { return count; }

const char *preset_path(int index) { return index >= 0 && index < count ? presets[index].path : 0; }

const unsigned char *preset_bytes(int index) { return index >= 0 && index < count ? presets[index].bytes : 0; }

long preset_length(int index) { return index >= 0 && index < count ? presets[index].length : 0; }
