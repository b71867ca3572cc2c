#include "page.h"

// #embed is C23; clang has it in every mode, and says so.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char html[] = {
#embed "../LoadoutPage/Files/planner.html"
};
static const unsigned char css[] = {
#embed "../LoadoutPage/Files/planner.css"
};
static const unsigned char unpack[] = {
#embed "../LoadoutPage/Files/unpack.js"
};
static const unsigned char worker[] = {
#embed "../LoadoutPage/Files/worker.js"
};
static const unsigned char words[] = {
#embed "../LoadoutPage/Files/words.js"
};
static const unsigned char state[] = {
#embed "../LoadoutPage/Files/state.js"
};
static const unsigned char solver[] = {
#embed "../LoadoutPage/Files/solver.js"
};
static const unsigned char answer[] = {
#embed "../LoadoutPage/Files/answer.js"
};
static const unsigned char things[] = {
#embed "../LoadoutPage/Files/things.js"
};
static const unsigned char editor[] = {
#embed "../LoadoutPage/Files/editor.js"
};
static const unsigned char changes[] = {
#embed "../LoadoutPage/Files/changes.js"
};
static const unsigned char carriers[] = {
#embed "../LoadoutPage/Files/carriers.js"
};
static const unsigned char own[] = {
#embed "../LoadoutPage/Files/own.js"
};
static const unsigned char files[] = {
#embed "../LoadoutPage/Files/files.js"
};
static const unsigned char planner[] = {
#embed "../LoadoutPage/Files/planner.js"
};
static const unsigned char module[] = {
#embed "../LoadoutPage/Files/planner.wasm.lzma"
};

typedef struct {
  const char *name;
  const unsigned char *bytes;
  long length;
} Piece;

static const Piece pieces[] = {
  {"planner.html", html, sizeof html},
  {"planner.css", css, sizeof css},
  {"unpack.js", unpack, sizeof unpack},
  {"worker.js", worker, sizeof worker},
  {"words.js", words, sizeof words},
  {"state.js", state, sizeof state},
  {"solver.js", solver, sizeof solver},
  {"answer.js", answer, sizeof answer},
  {"things.js", things, sizeof things},
  {"editor.js", editor, sizeof editor},
  {"changes.js", changes, sizeof changes},
  {"carriers.js", carriers, sizeof carriers},
  {"own.js", own, sizeof own},
  {"files.js", files, sizeof files},
  {"planner.js", planner, sizeof planner},
  {"planner.wasm.lzma", module, sizeof module},
};

static const int count = sizeof pieces / sizeof pieces[0];

const char *page_name(int index) { return index >= 0 && index < count ? pieces[index].name : 0; }

const unsigned char *page_bytes(int index) { return index >= 0 && index < count ? pieces[index].bytes : 0; }

long page_length(int index) { return index >= 0 && index < count ? pieces[index].length : 0; }
