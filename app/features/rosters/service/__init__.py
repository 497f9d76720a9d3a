"""What a person may do with rosters; each function asks for the permission first."""
