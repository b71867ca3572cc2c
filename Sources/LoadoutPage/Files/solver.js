// Asks the module in another thread. A search that lasts never freezes the page: the thread is ended and begun anew.

class Solver {
  static module = null;
  static script = URL.createObjectURL(
    new Blob([document.getElementById("worker").textContent], { type: "text/javascript" }));

  constructor() { this.begin(); }

  begin() {
    this.asked = null;
    this.waiting = [];
    this.isReady = false;
    this.thread = new Worker(Solver.script);
    this.thread.onmessage = (event) => this.hear(event.data);
    this.thread.onerror = (event) => this.hear({ broken: event.message || "it ended" });
    const packed = Solver.module ? undefined : document.getElementById("module").textContent;
    this.thread.postMessage({ module: Solver.module, packed });
  }

  // What the thread is about is given up; what waits is asked of a new one.
  restart() {
    this.thread.terminate();
    const [given, waiting] = [this.asked, this.waiting];
    this.begin();
    this.waiting = waiting;
    if (given) given.tell(null);
  }

  // All of it is given up.
  end() {
    this.thread.terminate();
  }

  ask(request) {
    return new Promise((tell) => {
      this.waiting.push({ request: JSON.stringify(request), tell });
      this.next();
    });
  }

  // The same, in place of any earlier question asked so: that one is answered with null, at once where it waits, and
  // after so many milliseconds where it is being worked on.
  askInstead(request, patience) {
    for (const old of this.waiting.filter((one) => one.isReplaced)) old.tell(null);
    this.waiting = this.waiting.filter((one) => !one.isReplaced);
    const running = this.asked;
    if (running && running.isReplaced) setTimeout(() => { if (this.asked === running) this.restart(); }, patience);
    return new Promise((tell) => {
      this.waiting.push({ request: JSON.stringify(request), tell, isReplaced: true });
      this.next();
    });
  }

  next() {
    if (this.asked || !this.isReady || this.waiting.length === 0) return;
    this.asked = this.waiting.shift();
    this.thread.postMessage({ request: this.asked.request });
  }

  hear(message) {
    if (message.module) {
      Solver.module = message.module;
      this.isReady = true;
    } else if (this.asked) {
      const { tell } = this.asked;
      this.asked = null;
      if (message.broken) {
        this.thread.terminate();
        const others = this.waiting;
        this.begin();
        this.waiting = others;
        tell({ status: 70, internalFaults: [message.broken] });
      } else {
        tell(JSON.parse(message.answer));
      }
    } else {
      say("The planner could not begin: " + message.broken);
    }
    this.next();
  }
}
