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

/// How many packs, items and runs are in the files.
int preset_word_count(void);

/// Which of them it is: 'p', 'i' or 'r'; 0 past the last. Each sort stands together, in the order of its IDs.
char preset_word_sort(int word);

/// Its ID, zero-terminated; null past the last.
const char *preset_word_id(int word);

/// Its object's text, not zero-terminated; null past the last.
const unsigned char *preset_word_bytes(int word);

/// How many bytes that is; 0 past the last.
long preset_word_length(int word);

/// What a pack holds, in cubic millimetres, of a range the upper figure; -1 for what states none.
long long preset_word_capacity(int word);

#endif
