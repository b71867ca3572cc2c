print("pack-loadout")
