#include "runtime.h"

#include <stddef.h>
#include <stdint.h>

// Memory. A block has a power of two of bytes and its exponent in the 16 bytes before it; freed blocks wait in a list for
// their size and are handed out again. Nothing is given back to the page: a module is thrown away whole.

enum { header = 16, smallest = 5, largest = 31 };

typedef struct Block {
  struct Block *next;
} Block;

extern unsigned char __heap_base;
static uintptr_t top;
static Block *freed[largest + 1];

static unsigned exponent(size_t bytes) {
  unsigned power = smallest;
  while (power < largest && ((size_t)1 << power) < bytes) power++;
  return power;
}

// Grows the memory by steps of a sixteenth of it, a megabyte at least.
static int reserve(uintptr_t end) {
  uintptr_t pages = __builtin_wasm_memory_size(0);
  uintptr_t wanted = (end + 0xFFFF) >> 16;
  if (wanted <= pages) return 1;
  uintptr_t step = pages / 16 < 16 ? 16 : pages / 16;
  uintptr_t more = wanted - pages < step ? step : wanted - pages;
  return __builtin_wasm_memory_grow(0, more) != (size_t)-1;
}

static void *allocate(size_t size) {
  unsigned power = exponent(size + header);
  if (((size_t)1 << power) < size + header) return NULL;
  Block *block = freed[power];
  if (block) {
    freed[power] = block->next;
    return block;
  }
  if (!top) top = ((uintptr_t)&__heap_base + 15) & ~(uintptr_t)15;
  uintptr_t end = top + ((uintptr_t)1 << power);
  if (end < top || !reserve(end)) return NULL;
  unsigned char *bytes = (unsigned char *)top + header;
  *(uint32_t *)(bytes - 4) = power;
  top = end;
  return bytes;
}

int posix_memalign(void **memory, size_t alignment, size_t size) {
  // Swift asks for 16 at most; more would have to be found within a block.
  if (alignment > 16) return 22;
  void *bytes = allocate(size);
  if (!bytes) return 12;
  *memory = bytes;
  return 0;
}

void *malloc(size_t size) { return allocate(size); }

void free(void *memory) {
  if (!memory) return;
  unsigned power = *(uint32_t *)((unsigned char *)memory - 4);
  Block *block = memory;
  block->next = freed[power];
  freed[power] = block;
}

// Hashing begins with the same seed each time: equal requests take equal steps.
void arc4random_buf(void *buffer, size_t size) {
  unsigned char *bytes = buffer;
  for (size_t index = 0; index < size; index++) bytes[index] = (unsigned char)(index * 151 + 17);
}

void *memcpy(void *restrict to, const void *restrict from, size_t size) {
  unsigned char *out = to;
  const unsigned char *in = from;
  for (; size >= 8; size -= 8, out += 8, in += 8) {
    uint64_t word;
    __builtin_memcpy_inline(&word, in, 8);
    __builtin_memcpy_inline(out, &word, 8);
  }
  while (size--) *out++ = *in++;
  return to;
}

void *memmove(void *to, const void *from, size_t size) {
  unsigned char *out = to;
  const unsigned char *in = from;
  if (out <= in || out >= in + size) return memcpy(to, from, size);
  while (size--) out[size] = in[size];
  return to;
}

void *memset(void *memory, int value, size_t size) {
  unsigned char *bytes = memory;
  uint64_t word = 0x0101010101010101u * (unsigned char)value;
  for (; size >= 8; size -= 8, bytes += 8) __builtin_memcpy_inline(bytes, &word, 8);
  while (size--) *bytes++ = (unsigned char)value;
  return memory;
}

int memcmp(const void *first, const void *second, size_t size) {
  const unsigned char *a = first, *b = second;
  for (size_t index = 0; index < size; index++) {
    if (a[index] != b[index]) return a[index] < b[index] ? -1 : 1;
  }
  return 0;
}

size_t strlen(const char *text) {
  size_t length = 0;
  while (text[length]) length++;
  return length;
}

uintptr_t __stack_chk_guard = 0x5bd1e995;

__attribute__((noreturn)) void __stack_chk_fail(void) { __builtin_trap(); }

// Products of 64 bits with their upper half, which the compiler asks for by this name.
typedef union {
  __int128 all;
  struct {
    uint64_t low, high;
  } part;
} Wide;

__int128 __multi3(__int128 first, __int128 second) {
  Wide a = {first}, b = {second}, product;
  uint64_t low = a.part.low, other = b.part.low;
  uint64_t bottom = (low & 0xFFFFFFFF) * (other & 0xFFFFFFFF);
  uint64_t middle = (low >> 32) * (other & 0xFFFFFFFF) + (bottom >> 32);
  uint64_t cross = (low & 0xFFFFFFFF) * (other >> 32) + (middle & 0xFFFFFFFF);
  product.part.low = (cross << 32) | (bottom & 0xFFFFFFFF);
  product.part.high = (low >> 32) * (other >> 32) + (middle >> 32) + (cross >> 32) + a.part.high * other
      + low * b.part.high;
  return product.all;
}

typedef unsigned __int128 Unsigned;

// Shifts by 0 to 127 places.
__int128 __ashlti3(__int128 value, int places) {
  Wide in = {value}, out;
  if (places == 0) return value;
  out.part.low = places < 64 ? in.part.low << places : 0;
  out.part.high = places < 64 ? in.part.high << places | in.part.low >> (64 - places) : in.part.low << (places - 64);
  return out.all;
}

__int128 __lshrti3(__int128 value, int places) {
  Wide in = {value}, out;
  if (places == 0) return value;
  out.part.high = places < 64 ? in.part.high >> places : 0;
  out.part.low = places < 64 ? in.part.low >> places | in.part.high << (64 - places) : in.part.high >> (places - 64);
  return out.all;
}

static unsigned leadingZeros(Unsigned value) {
  uint64_t high = (uint64_t)(value >> 64);
  return high ? (unsigned)__builtin_clzll(high) : 64 + (unsigned)__builtin_clzll((uint64_t)value);
}

// Long division, a binary digit of the quotient at a time. Precondition: the divisor is not zero, which Swift has checked.
static Unsigned quotient(Unsigned dividend, Unsigned divisor) {
  if (dividend < divisor) return 0;
  if (!(dividend >> 64)) return (uint64_t)dividend / (uint64_t)divisor;
  Unsigned result = 0;
  unsigned shift = leadingZeros(divisor) - leadingZeros(dividend);
  for (divisor <<= shift;; divisor >>= 1, shift--) {
    if (dividend >= divisor) {
      dividend -= divisor;
      result |= (Unsigned)1 << shift;
    }
    if (shift == 0) return result;
  }
}

__int128 __divti3(__int128 dividend, __int128 divisor) {
  Unsigned a = dividend < 0 ? -(Unsigned)dividend : (Unsigned)dividend;
  Unsigned b = divisor < 0 ? -(Unsigned)divisor : (Unsigned)divisor;
  Unsigned result = quotient(a, b);
  return (__int128)((dividend < 0) != (divisor < 0) ? -result : result);
}
