/// The catalogue of Presets, compiled in: a program that is copied elsewhere has it with no file beside it.
///
/// The files stand in the order of their paths; nothing of the C library is used, so that it compiles for a page too.

#ifndef PRESETS_H
#define PRESETS_H

/// How many files there are.
int preset_count(void);

/// The path of a file below Presets ("packs/asics-extreme.json"), zero-terminated; null past the last.
const char *preset_path(int index);

/// What is in the file, not zero-terminated; null past the last.
const unsigned char *preset_bytes(int index);

/// How many bytes that is; 0 past the last.
long preset_length(int index);

#endif
