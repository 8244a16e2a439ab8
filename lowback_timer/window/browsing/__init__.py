"""Looking for a workout or an exercise: cards, filters and search, for all rooms that list them."""
