"""Draws the twenty animated exercise figures from body measurements and joint angles.

Run ``python -m tools.figures`` to write ``assets/images/*.svg``. The way from data to drawing:

* ``body``       segment lengths and outlines of the mannequin, in centimetres
* ``kinematics`` poses, and how a pose becomes the place and direction of every segment
* ``muscles``    the patches that show a muscle at work, each fixed to a segment
* ``equipment``  balls, bars, benches: fixed to the stage or carried by a segment
* ``poses``      one module per family of exercises: the key poses and contacts
* ``svg``        samples the movement and writes it as plain SVG with SMIL

The stage is measured in centimetres: x to the right, y up, the floor at y = 0. The mannequin
faces right when it stands. Directions are degrees, counter-clockwise, 0 pointing right.
"""
