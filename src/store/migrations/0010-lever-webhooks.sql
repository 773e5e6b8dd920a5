-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What Lever was asked to tell of by itself, one webhook an event. What signs it stands in the keyring, under secret; id is
-- Lever's. connection: the secret of the connection that made it. verified: when a delivery first bore the right
-- signature. seen: when Lever's own word of something came last. 0: never.

CREATE TABLE lever_webhook (
  event TEXT NOT NULL PRIMARY KEY,
  id TEXT NOT NULL,
  url TEXT NOT NULL,
  connection BLOB NOT NULL CHECK (length (connection) = 16),
  secret BLOB NOT NULL CHECK (length (secret) = 16),
  created INTEGER NOT NULL,
  verified INTEGER NOT NULL DEFAULT 0,
  seen INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Deliveries, each once: whoever sends a token again changes nothing. opportunity: what is to be looked up in Lever, which
-- alone is believed; NULL: nothing, or it was done. A token is forgotten when its time alone is reason enough to refuse it.
CREATE TABLE lever_event (
  token TEXT NOT NULL PRIMARY KEY,
  event TEXT NOT NULL,
  opportunity TEXT,
  received INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('new', 'done'))
) STRICT, WITHOUT ROWID;

CREATE INDEX lever_event_new ON lever_event (received, token) WHERE state = 'new';
CREATE INDEX lever_event_received ON lever_event (received);
