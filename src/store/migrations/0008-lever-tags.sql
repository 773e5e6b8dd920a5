-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Which of Clara's own tags stood at an opportunity of Lever when it was seen last: a set of bits, one for each of the
-- three tags. seen: when that was.

CREATE TABLE lever_tags (
  opportunity TEXT NOT NULL PRIMARY KEY,
  tags INTEGER NOT NULL DEFAULT 0 CHECK (tags BETWEEN 0 AND 7),
  seen INTEGER NOT NULL
) STRICT;

-- The effects of one opportunity, for what is wanted there.
CREATE INDEX outbox_opportunity ON outbox (opportunity, kind, decision_version);
