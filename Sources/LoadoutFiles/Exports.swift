@_exported import Loadout
