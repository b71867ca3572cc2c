import Loadout
