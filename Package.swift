// swift-tools-version: 6.2
import PackageDescription

// What runs everywhere, in the command and in a web page alike: no Foundation, and only what Embedded Swift has.
let core: [SwiftSetting] = [.treatWarning("EmbeddedRestrictions", as: .error)]

let package = Package(
  name: "pack-loadout",
  products: [
    .library(name: "PackLoadout", targets: ["PackLoadout"]),
    .executable(name: "pack-loadout", targets: ["pack-loadout"]),
  ],
  targets: [
    .target(name: "Loadout", swiftSettings: core),
    .target(name: "LoadoutFiles", dependencies: ["Loadout"], swiftSettings: core),
    .target(name: "LoadoutGeometry", swiftSettings: core),
    .target(name: "LoadoutSolver", dependencies: ["Loadout", "LoadoutGeometry"], swiftSettings: core),
    .target(name: "LoadoutAudit", dependencies: ["Loadout"], swiftSettings: core),
    .target(name: "LoadoutReport", dependencies: ["Loadout"], swiftSettings: core),
    .target(name: "EmbeddedPresets"),
    .target(name: "Launch"),
    .target(
      name: "PackLoadout",
      dependencies: [
        "Loadout", "LoadoutFiles", "LoadoutSolver", "LoadoutAudit", "LoadoutReport", "EmbeddedPresets",
      ]),
    .target(
      name: "LoadoutPage", dependencies: ["PackLoadout", "LoadoutReport", "LoadoutFiles"], exclude: ["Files"],
      swiftSettings: core),
    .target(name: "EmbeddedPage"),
    .executableTarget(
      name: "pack-loadout",
      dependencies: ["PackLoadout", "LoadoutReport", "LoadoutFiles", "LoadoutAudit", "EmbeddedPage", "Launch"]),

    .testTarget(name: "LoadoutTests", dependencies: ["Loadout"]),
    .testTarget(name: "LoadoutFilesTests", dependencies: ["LoadoutFiles"]),
    .testTarget(name: "LoadoutGeometryTests", dependencies: ["LoadoutGeometry"]),
    .testTarget(name: "LoadoutSolverTests", dependencies: ["LoadoutSolver", "LoadoutAudit", "PackLoadout"]),
    .testTarget(name: "LoadoutAuditTests", dependencies: ["LoadoutAudit"]),
    .testTarget(name: "LoadoutReportTests", dependencies: ["LoadoutReport"], exclude: ["Goldens"]),
    .testTarget(name: "PackLoadoutTests", dependencies: ["PackLoadout"]),
    .testTarget(name: "LoadoutPageTests", dependencies: ["LoadoutPage", "PackLoadout", "LoadoutFiles"]),
    .testTarget(name: "CommandTests", dependencies: ["pack-loadout"], exclude: ["Goldens"]),
    .testTarget(name: "AcceptanceTests", dependencies: ["pack-loadout", "PackLoadout"], path: "Tests/Acceptance"),
    .executableTarget(
      name: "benchmarks", dependencies: ["LoadoutSolver", "PackLoadout"], path: "Tests/Benchmarks",
      exclude: ["batch", "peers", "startup"]),
  ],
  swiftLanguageModes: [.v6]
)

// The planner page's module is built for WebAssembly alone, by .ci/page-module: what it puts in place of a C library must
// not get into the command.
if Context.environment["PAGE_MODULE"] != nil {
  package.targets += [
    .target(name: "PageRuntime"),
    .executableTarget(name: "PageModule", dependencies: ["LoadoutPage", "PageRuntime"], swiftSettings: core),
  ]
}
