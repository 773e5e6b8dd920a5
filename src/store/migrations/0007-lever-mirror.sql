-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What is known of Lever, and how far it was read. Ids are Lever's own, as it writes them; times are Lever's.

-- Lists that change seldom: stages, archive reasons and users, in Lever's order. label is what Lever calls it.
CREATE TABLE lever_name (
  kind TEXT NOT NULL CHECK (kind IN ('stage', 'archive-reason', 'user')),
  id TEXT NOT NULL,
  place INTEGER NOT NULL,
  label TEXT NOT NULL,
  detail TEXT,
  PRIMARY KEY (kind, id)
) STRICT;

-- A posting is a job, processed or not; what only Lever has to say of it stands here.
CREATE TABLE lever_posting (
  id TEXT NOT NULL PRIMARY KEY,
  job BLOB NOT NULL REFERENCES job,
  state TEXT NOT NULL,
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  updated INTEGER
) STRICT;

-- How far each of several readings is. began: when the one on its way did; 0: none is on its way. page: Lever's token of
-- the page that is next. since: what changed in Lever before then was read. complete: when all was last read from the
-- first page to the last.
CREATE TABLE lever_cursor (
  name TEXT NOT NULL PRIMARY KEY,
  began INTEGER NOT NULL DEFAULT 0,
  page TEXT,
  since INTEGER NOT NULL DEFAULT 0,
  complete INTEGER NOT NULL DEFAULT 0
) STRICT;

-- What was seen of an opportunity. updated: Lever's word, NULL where it has none. own: what it was after Clara itself had
-- written there last. wanted: its papers are still to be fetched. seen: when a reading met it last. state: gone, where
-- Lever does not give it any more, and nobody has said that it was deleted.
CREATE TABLE lever_opportunity (
  id TEXT NOT NULL PRIMARY KEY,
  job BLOB NOT NULL REFERENCES job,
  candidacy BLOB NOT NULL REFERENCES candidacy,
  updated INTEGER,
  own INTEGER NOT NULL DEFAULT 0,
  wanted INTEGER NOT NULL DEFAULT 0 CHECK (wanted IN (0, 1)),
  seen INTEGER NOT NULL,
  state TEXT NOT NULL DEFAULT 'here' CHECK (state IN ('here', 'gone'))
) STRICT;

CREATE INDEX lever_opportunity_wanted ON lever_opportunity (job, id) WHERE wanted = 1;
CREATE INDEX lever_opportunity_job ON lever_opportunity (job, seen);
CREATE INDEX lever_opportunity_candidacy ON lever_opportunity (candidacy);

-- The papers of an opportunity that were fetched, so that none is fetched twice. result: taken, or why not.
CREATE TABLE lever_file (
  opportunity TEXT NOT NULL,
  id TEXT NOT NULL,
  result TEXT NOT NULL,
  PRIMARY KEY (opportunity, id)
) STRICT;
