-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a member has seen of a job: every candidacy with a number below seen. A number is never given twice, so what is
-- new can be told without a clock.

CREATE TABLE visit (
  member BLOB NOT NULL REFERENCES member,
  job BLOB NOT NULL REFERENCES job,
  seen INTEGER NOT NULL,
  PRIMARY KEY (member, job)
) STRICT;
