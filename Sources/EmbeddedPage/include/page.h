/// The planner page's pieces, compiled in: a program that is copied elsewhere has them with no file beside it.

#ifndef PAGE_H
#define PAGE_H

/// The name of a piece ("planner.css"), zero-terminated; null past the last.
const char *page_name(int index);

/// What is in it, not zero-terminated; null past the last.
const unsigned char *page_bytes(int index);

/// How many bytes that is; 0 past the last.
long page_length(int index);

#endif
