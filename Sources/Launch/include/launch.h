/// The words a program was started with, as the system handed them over.
///
/// Swift's own list reads them from /proc on Linux, and its runtime looks there for itself; where nothing but the program
/// is there, as in a bare container, both fail. These words are kept before either is asked.

#ifndef LAUNCH_H
#define LAUNCH_H

/// How many words there are, the program's name among them; 0 where the system hands over none.
int launch_count(void);

/// A word, zero-terminated. Precondition: the index is below the count.
const char *launch_word(int index);

#endif
