/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * CLARA_AGENT_MAX_HEAD:
 *
 * The most bytes of a request line with its header fields.
 */
#define CLARA_AGENT_MAX_HEAD 8192u

/**
 * ClaraAgentAsk:
 * @CLARA_AGENT_ASK_MORE: not all of it has come
 * @CLARA_AGENT_ASK_DELIVERY: somebody delivers something
 * @CLARA_AGENT_ASK_HEALTH: somebody asks whether this program lives
 * @CLARA_AGENT_ASK_WRONG: anything else: the status says what is wrong
 *
 * What a visitor wants.
 */
typedef enum
{
  CLARA_AGENT_ASK_MORE,
  CLARA_AGENT_ASK_DELIVERY,
  CLARA_AGENT_ASK_HEALTH,
  CLARA_AGENT_ASK_WRONG,
} ClaraAgentAsk;

/**
 * ClaraAgentRequest:
 * @ask: what is wanted
 * @status: what to answer where it is wrong
 * @head: how many bytes the head takes, with the empty line; 0: it has not come whole
 * @body: how many bytes the body takes
 * @keeps: whether the connection stays open afterwards
 * @expects: whether the visitor wants to be told to go on before it sends the body
 *
 * What stands at the beginning of some bytes. A plain structure.
 */
typedef struct
{
  ClaraAgentAsk ask;
  guint         status;
  gsize         head;
  gsize         body;
  gboolean      keeps;
  gboolean      expects;
} ClaraAgentRequest;

void        clara_agent_request_read (ClaraAgentRequest  *self,
                                      const char         *bytes,
                                      gsize               length);
const char *clara_agent_status_words (guint               status);

G_END_DECLS
