// swift-tools-version: 6.2
import PackageDescription

// A program of somebody else's that uses the library: it sees what a package that depends on this one sees.
let package = Package(
  name: "sample",
  dependencies: [.package(name: "pack-loadout", path: "../..")],
  targets: [
    .executableTarget(
      name: "sample", dependencies: [.product(name: "PackLoadout", package: "pack-loadout")], path: ".",
      exclude: ["run"], sources: ["main.swift"])
  ],
  swiftLanguageModes: [.v6]
)
