"""What there is to do: exercises, their doses, and the workouts made of them."""
