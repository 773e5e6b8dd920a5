-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who holds a lease, for whoever waits for it: fence is that of the holding, of an earlier one it says nothing any more.
-- place, pid and began name the program so that another one on the same machine can say for certain that it is dead.

CREATE TABLE lease_holder (
  name TEXT NOT NULL PRIMARY KEY REFERENCES lease,
  fence INTEGER NOT NULL,
  program TEXT NOT NULL,
  host TEXT NOT NULL,
  place TEXT NOT NULL,
  pid INTEGER NOT NULL,
  began INTEGER NOT NULL,
  since INTEGER NOT NULL
) STRICT;
