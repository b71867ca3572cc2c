// swift-tools-version: 6.2
import PackageDescription

// What every Swift program takes to start: the least that pack-loadout can be measured by.
let package = Package(
  name: "line",
  targets: [.executableTarget(name: "line", path: ".", exclude: ["run"], sources: ["main.swift"])],
  swiftLanguageModes: [.v6]
)
