import LoadoutPage
import PageRuntime

// The module's face towards the page: bytes in its memory, at an address with their count.
//
// The page takes room for a request with `alloc`, writes it there, and asks with `answer`, which takes the request's room
// back. It finds the answer's count in the four bytes at the address given back, and the answer behind them; `release` takes
// that room back.

@main
enum Module {
  static func main() {}

  /// One page, one thread.
  nonisolated(unsafe) static var desk = Desk(clock: { Int64(page_now()) })
}

@_expose(wasm, "alloc")
@_cdecl("page_alloc")
public func alloc(_ count: Int) -> UnsafeMutableRawPointer {
  UnsafeMutableRawPointer.allocate(byteCount: count, alignment: 8)
}

@_expose(wasm, "answer")
@_cdecl("page_answer")
public func answer(_ request: UnsafeMutableRawPointer, _ count: Int) -> UnsafeMutableRawPointer {
  let bytes = Array(UnsafeRawBufferPointer(start: request, count: count))
  request.deallocate()
  let answer = Module.desk.answer(bytes)
  let memory = UnsafeMutableRawPointer.allocate(byteCount: answer.count + 4, alignment: 8)
  memory.storeBytes(of: UInt32(answer.count), as: UInt32.self)
  UnsafeMutableRawBufferPointer(start: memory + 4, count: answer.count).copyBytes(from: answer)
  return memory
}

@_expose(wasm, "release")
@_cdecl("page_release")
public func release(_ memory: UnsafeMutableRawPointer) { memory.deallocate() }
