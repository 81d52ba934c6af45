"""How long things take, in ratios against the floor and the field's other packages."""
