"""What two versions permit, require and promise otherwise than each other."""
