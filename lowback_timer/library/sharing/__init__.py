"""One file that somebody else can be given: a workout, what it needs, and its pictures.

`contents` gathers what belongs to a workout, `packing` writes it, as YAML or, where it has pictures
of its own, as a zip, and `unpacking` reads such a zip as carefully as one must read what comes from
anywhere.
"""
