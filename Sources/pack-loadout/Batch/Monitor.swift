/// A lock with a condition to wait for.
///
/// The system's own: the standard library's needs a newer macOS than the rest of the program.
final class Monitor: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  init() {
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(condition, nil)
  }

  deinit {
    pthread_mutex_destroy(mutex)
    pthread_cond_destroy(condition)
    mutex.deallocate()
    condition.deallocate()
  }

  func locked<Value>(_ work: () -> Value) -> Value {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return work()
  }

  /// Gives the lock away until somebody tells of a change. Precondition: it is held.
  func wait() { pthread_cond_wait(condition, mutex) }

  /// Tells everybody who waits of a change.
  func tell() { pthread_cond_broadcast(condition) }
}

/// A thread with a stack deep enough for a search.
struct Worker {
  private let thread: pthread_t

  /// - Returns: nil where the system has no more threads to give.
  init?(_ work: @escaping @Sendable () -> Void) {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    // The searches recurse; what a new thread has by itself differs from system to system.
    pthread_attr_setstacksize(&attributes, 16 << 20)
    let task = Unmanaged.passRetained(Assignment(work))
    #if canImport(Glibc)
      var thread = pthread_t()
    #else
      var thread: pthread_t?
    #endif
    guard pthread_create(&thread, &attributes, runAssigned, task.toOpaque()) == 0 else {
      task.release()
      return nil
    }
    #if canImport(Glibc)
      self.thread = thread
    #else
      guard let thread else { return nil }
      self.thread = thread
    #endif
  }

  /// Waits until its work is done.
  func join() { pthread_join(thread, nil) }
}

private final class Assignment: Sendable {
  let work: @Sendable () -> Void

  init(_ work: @escaping @Sendable () -> Void) { self.work = work }
}

#if canImport(Darwin)
  private func runAssigned(_ task: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    Unmanaged<Assignment>.fromOpaque(task).takeRetainedValue().work()
    return nil
  }
#else
  private func runAssigned(_ task: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let task { Unmanaged<Assignment>.fromOpaque(task).takeRetainedValue().work() }
    return nil
  }
#endif
