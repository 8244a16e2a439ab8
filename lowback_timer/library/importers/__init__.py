"""Takes in workouts of other programs: a module for each of their formats.

`reading.read_import` is the way in. It finds out whose file it is by what the file holds, has the
module of that format lay it out as a `draft.Draft`, matches the exercises to those that are there
(`names`), and builds workouts of it (`building`); what could not be brought along as it was stands
in the `report`.
"""
