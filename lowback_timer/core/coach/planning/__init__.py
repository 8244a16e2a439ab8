"""Plans: what to do on which days of the weeks to come, and by which rule."""
