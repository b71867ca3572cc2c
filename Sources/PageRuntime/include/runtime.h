/// What bare WebAssembly lacks of a C library, as far as Swift's runtime asks for it; and the page's clock.

#ifndef RUNTIME_H
#define RUNTIME_H

/// Microseconds since some moment, asked of the page.
__attribute__((import_module("page"), import_name("now"))) double page_now(void);

#endif
