import Glibc
import PackLoadout

// What libFuzzer calls: once at the start, then with one input after the other. A trap, a broken law or an input that takes
// too long stops it, and the input is kept.

/// The part that FUZZ_TARGET names.
private nonisolated(unsafe) var target: Target = .pack

@_cdecl("LLVMFuzzerInitialize")
public func initialize(
  _ count: UnsafeMutablePointer<Int32>, _ words: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>>>
) -> Int32 {
  let name = getenv("FUZZ_TARGET").map { name in String(cString: name) } ?? ""
  guard let known = Target(rawValue: name) else {
    fatalError("FUZZ_TARGET is one of \(Target.allCases.map(\.rawValue).joined(separator: ", "))")
  }
  target = known
  return 0
}

@_cdecl("LLVMFuzzerTestOneInput")
public func tryOne(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  target.take(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

/// What is fed with inputs.
enum Target: String, CaseIterable {
  case pack
  case item
  case run
  case kit
  case plan
  case files
  case batch
  case gear
  case arguments
  case load

  func take(_ bytes: [UInt8]) {
    switch self {
    case .pack: Readers.pack(bytes)
    case .item: Readers.item(bytes)
    case .run: Readers.run(bytes)
    case .kit: Readers.kit(bytes)
    case .plan: Readers.plan(bytes)
    case .files: Readers.files(bytes)
    case .batch: Readers.batch(bytes)
    case .gear: Readers.gear(bytes)
    case .arguments: CommandLines.take(bytes)
    case .load: Loads.take(bytes)
    }
  }
}

/// Stops the fuzzer where a law does not hold.
func demand(_ law: Bool, _ text: @autoclosure () -> String) {
  if !law { fatalError(text()) }
}

/// The presets, read once.
let presets = Presets.load().unfolded()
