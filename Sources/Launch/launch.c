#include "launch.h"

#include <stdlib.h>
#include <unistd.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

// That constructors are called with what main is called with is a promise of these two alone.
#if defined(__GLIBC__) || defined(__APPLE__)

static int count;
static char **words;

// Before the constructors of Swift's runtime, which have no number or a higher one.
__attribute__((constructor(101))) static void keep(int argc, char **argv) {
  count = argc;
  words = argv;
#ifdef __GLIBC__
  // Most runs end within milliseconds: memory is taken in larger parts, and not given back to be taken again.
  mallopt(M_TOP_PAD, 1 << 20);
  mallopt(M_TRIM_THRESHOLD, 64 << 20);
#endif
#ifdef __linux__
  char link;
  // Where it cannot find its own file, the runtime ends the program, unless it knows where the printer of backtraces is.
  if (readlink("/proc/self/exe", &link, 1) < 0) setenv("SWIFT_BACKTRACE", "enable=no,swift-backtrace=/none", 0);
#endif
}

int launch_count(void) { return count; }

const char *launch_word(int index) { return words[index]; }

#else

int launch_count(void) { return 0; }

const char *launch_word(int index) { return 0; }

#endif
