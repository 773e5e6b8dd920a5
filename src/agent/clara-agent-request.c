/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-agent"

#include "clara-agent-request.h"

#include "clara-lever-inbox.h"

#include <string.h>

/*
 * As little of HTTP/1.1 as a proxy on the same machine needs. What is unclear is refused, and the connection is closed
 * after it: two readers of one stream must never disagree about where a request ends.
 */

/**
 * clara_agent_status_words:
 * @status: a status that is answered here
 *
 * Returns: what it is called
 */
const char *
clara_agent_status_words (guint status)
{
  switch (status)
    {
    case 200:
      return "OK";
    case 403:
      return "Forbidden";
    case 404:
      return "Not Found";
    case 405:
      return "Method Not Allowed";
    case 411:
      return "Length Required";
    case 413:
      return "Content Too Large";
    case 431:
      return "Request Header Fields Too Large";
    case 503:
      return "Service Unavailable";
    case 505:
      return "HTTP Version Not Supported";
    default:
      return "Bad Request";
    }
}

static void
refuse (ClaraAgentRequest *self, guint status)
{
  self->ask = CLARA_AGENT_ASK_WRONG;
  self->status = status;
  self->keeps = FALSE;
}

static void
read_line (ClaraAgentRequest *self, char *line)
{
  g_auto (GStrv) words = g_strsplit (line, " ", 4);
  char *query;

  if (g_strv_length (words) != 3)
    {
      refuse (self, 400);
      return;
    }
  if (strcmp (words[2], "HTTP/1.1") != 0 && strcmp (words[2], "HTTP/1.0") != 0)
    {
      refuse (self, 505);
      return;
    }
  self->keeps = strcmp (words[2], "HTTP/1.1") == 0;
  query = strchr (words[1], '?');
  if (query != NULL)
    *query = '\0';

  if (strcmp (words[1], "/lever") == 0)
    self->ask = CLARA_AGENT_ASK_DELIVERY;
  else if (strcmp (words[1], "/healthz") == 0)
    self->ask = CLARA_AGENT_ASK_HEALTH;
  else
    refuse (self, 404);
  if (self->ask != CLARA_AGENT_ASK_WRONG &&
      strcmp (words[0], self->ask == CLARA_AGENT_ASK_DELIVERY ? "POST" : "GET") != 0)
    refuse (self, 405);
}

/* A name, a colon, a value: nothing folded, nothing hidden. */
static gboolean
read_field (ClaraAgentRequest *self, char *line, gboolean *sized)
{
  char *colon = strchr (line, ':');
  const char *value;
  guint64 size;

  if (colon == NULL || colon == line || strcspn (line, " \t") < (gsize) (colon - line))
    return FALSE;
  *colon = '\0';
  value = g_strstrip (colon + 1);
  if (g_ascii_strcasecmp (line, "content-length") == 0)
    {
      if (*sized || !g_ascii_string_to_unsigned (value, 10, 0, G_MAXINT32, &size, NULL))
        return FALSE;
      *sized = TRUE;
      self->body = (gsize) size;
    }
  else if (g_ascii_strcasecmp (line, "transfer-encoding") == 0)
    refuse (self, 411);
  else if (g_ascii_strcasecmp (line, "connection") == 0)
    self->keeps = self->keeps && g_ascii_strcasecmp (value, "close") != 0;
  else if (g_ascii_strcasecmp (line, "expect") == 0)
    self->expects = g_ascii_strcasecmp (value, "100-continue") == 0;

  return TRUE;
}

static gsize
find_end (const char *bytes, gsize length)
{
  const char *end = memmem (bytes, length, "\r\n\r\n", 4);

  return end == NULL ? 0 : (gsize) (end - bytes) + 4;
}

/**
 * clara_agent_request_read:
 * @self: (out caller-allocates): what stands there
 * @bytes: what came on a connection since the last request
 * @length: how much
 *
 * Any thread.
 */
void
clara_agent_request_read (ClaraAgentRequest *self, const char *bytes, gsize length)
{
  gsize head = find_end (bytes, MIN (length, CLARA_AGENT_MAX_HEAD));
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  gboolean sized = FALSE;

  *self = (ClaraAgentRequest){ .ask = CLARA_AGENT_ASK_MORE };
  if (head == 0)
    {
      if (length >= CLARA_AGENT_MAX_HEAD)
        refuse (self, 431);
      return;
    }
  /* Four bytes are an empty head: there is no first line to be read. */
  if (head == 4 || memchr (bytes, '\0', head) != NULL)
    {
      refuse (self, 400);
      return;
    }

  self->head = head;
  text = g_strndup (bytes, head - 4);
  lines = g_strsplit (text, "\r\n", -1);
  read_line (self, lines[0]);
  for (guint i = 1; lines[i] != NULL && self->ask != CLARA_AGENT_ASK_WRONG; i++)
    if (!read_field (self, lines[i], &sized))
      refuse (self, 400);

  if (self->ask == CLARA_AGENT_ASK_DELIVERY && !sized)
    refuse (self, 411);
  else if (self->ask == CLARA_AGENT_ASK_DELIVERY && self->body > CLARA_LEVER_INBOX_MAX_BODY)
    refuse (self, 413);
  else if (self->ask == CLARA_AGENT_ASK_HEALTH && self->body > 0)
    refuse (self, 413);
}
