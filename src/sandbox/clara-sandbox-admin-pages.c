/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever-sandbox"

#include "clara-sandbox-admin.h"

#include "clara-sandbox-html.h"
#include "clara-sandbox-json.h"

/* The account as a person sees it in a browser: plain pages and forms. */

static void
add_menu (ClaraSandbox *self, GString *page)
{
  clara_sandbox_html_append (
      page,
      "<nav><a href=\"%s\">%s</a><a href=\"%sfaults\">Faults</a><a href=\"%slog\">Log</a>"
      "<form action=\"%ssearch\"><input name=\"tag\" aria-label=\"Tag\" placeholder=\"Tag\"> "
      "<button>Search by tag</button></form></nav>\n",
      self->admin_path, self->state->company, self->admin_path, self->admin_path, self->admin_path);
}

static void
open_form (ClaraSandbox *self,
           GString *page,
           const char *act,
           const char *back,
           const char *opportunity)
{
  clara_sandbox_html_append (
      page,
      "<form method=\"post\" action=\"%sdo/%s\"><input type=\"hidden\" name=\"back\" value=\"%s\">",
      self->admin_path, act, back);
  if (opportunity != NULL)
    clara_sandbox_html_append (page, "<input type=\"hidden\" name=\"opportunity\" value=\"%s\">",
                               opportunity);
}

static void
add_choice (GString *page, const char *name, GPtrArray *objects, const char *chosen)
{
  clara_sandbox_html_append (page, "<select name=\"%s\" aria-label=\"%s\">", name, name);
  for (guint i = 0; i < objects->len; i++)
    {
      JsonObject *object = g_ptr_array_index (objects, i);
      const char *id = clara_sandbox_json_string (object, "id");

      clara_sandbox_html_append (page, "<option value=\"%s\"%s>%s</option>", id,
                                 g_strcmp0 (id, chosen) == 0 ? " selected" : "",
                                 clara_sandbox_json_string (object, "text"));
    }
  g_string_append (page, "</select>");
}

static void
add_tags (GString *page, ClaraSandboxOpportunity *opportunity)
{
  JsonArray *tags = clara_sandbox_json_array (opportunity->json, "tags");

  for (guint i = 0; i < json_array_get_length (tags); i++)
    clara_sandbox_html_append (page, "<span class=\"tag\">%s</span>",
                               json_array_get_string_element (tags, i));
}

static const char *
name_of (ClaraSandboxOpportunity *opportunity)
{
  const char *name = clara_sandbox_json_string (opportunity->json, "name");

  return name != NULL && *name != '\0' ? name : "(no name)";
}

static void
add_candidates (ClaraSandbox *self, GString *page, const char *posting, const char *tag)
{
  guint n_found = 0;

  g_string_append (page, "<table><tr><th>Candidate</th><th>Stage</th><th>Tags</th></tr>\n");
  for (guint i = 0; i < self->state->opportunities->len; i++)
    {
      ClaraSandboxOpportunity *opportunity = g_ptr_array_index (self->state->opportunities, i);
      JsonObject *stage = clara_sandbox_state_find (
          self->state->stages, clara_sandbox_json_string (opportunity->json, "stage"));

      if ((posting != NULL && g_strcmp0 (opportunity->posting, posting) != 0) ||
          (tag != NULL &&
           !clara_sandbox_json_holds (clara_sandbox_json_array (opportunity->json, "tags"), tag)))
        continue;
      n_found++;
      clara_sandbox_html_append (
          page, "<tr><td><a href=\"%scandidate?id=%s\">%s</a></td><td>%s%s</td><td>",
          self->admin_path, opportunity->id, name_of (opportunity),
          clara_sandbox_json_string (stage, "text"),
          clara_sandbox_json_member (opportunity->json, "archived") != NULL ? ", archived" : "");
      add_tags (page, opportunity);
      g_string_append (page, "</td></tr>\n");
    }
  clara_sandbox_html_append (page, "</table>\n<p>%u found</p>\n", n_found);
}

static void
show_start (ClaraSandbox *self, GString *page)
{
  gboolean connected = clara_sandbox_tokens_is_connected (self->tokens);

  clara_sandbox_html_append (page,
                             "<h1>%s in Lever</h1>\n<h2>Authorized apps</h2>\n<p>Clara: %s</p>\n",
                             self->state->company, connected ? "connected" : "not connected");
  if (connected)
    {
      open_form (self, page, "revoke", "", NULL);
      g_string_append (page, "<button>Revoke access</button></form>");
      open_form (self, page, "expire", "", NULL);
      g_string_append (page, "<button>End access tokens</button></form>\n");
    }
  g_string_append (
      page,
      "<h2>Postings</h2>\n<table><tr><th>Posting</th><th>State</th><th>Job sites</th></tr>\n");
  for (guint i = 0; i < self->state->postings->len; i++)
    {
      JsonObject *posting = g_ptr_array_index (self->state->postings, i);
      JsonArray *channels = clara_sandbox_json_array (posting, "distributionChannels");

      clara_sandbox_html_append (
          page, "<tr><td><a href=\"%sposting?id=%s\">%s</a>%s</td><td>%s</td><td>%s %s</td></tr>\n",
          self->admin_path, clara_sandbox_json_string (posting, "id"),
          clara_sandbox_json_string (posting, "text"),
          clara_sandbox_state_is_confidential (posting) ? " (confidential)" : "",
          clara_sandbox_json_string (posting, "state"),
          clara_sandbox_json_holds (channels, "public") ? "external" : "",
          clara_sandbox_json_holds (channels, "internal") ? "internal" : "");
    }
  g_string_append (page, "</table>\n");
}

static gboolean
show_posting (ClaraSandbox *self, ClaraSandboxCall *call, GString *page)
{
  static const char *const states[] = { "published", "internal", "closed", "draft" };
  const char *id = clara_sandbox_call_get (call, "id");
  JsonObject *posting = clara_sandbox_state_find (self->state->postings, id);
  g_autofree char *back = g_strconcat ("posting?id=", id, NULL);

  if (posting == NULL)
    return FALSE;

  clara_sandbox_html_append (page, "<h1>%s</h1>\n", clara_sandbox_json_string (posting, "text"));
  open_form (self, page, "posting", back, NULL);
  clara_sandbox_html_append (
      page,
      "<input type=\"hidden\" name=\"posting\" value=\"%s\"><select name=\"state\" "
      "aria-label=\"State\">",
      id);
  for (gsize i = 0; i < G_N_ELEMENTS (states); i++)
    clara_sandbox_html_append (
        page, "<option%s>%s</option>",
        g_strcmp0 (clara_sandbox_json_string (posting, "state"), states[i]) == 0 ? " selected" : "",
        states[i]);
  g_string_append (page,
                   "</select> <select name=\"channels\" aria-label=\"Job sites\"><option "
                   "value=\"public,internal\">"
                   "both job sites</option><option value=\"public\">external job site</option>"
                   "<option value=\"internal\">internal job site</option><option "
                   "value=\"\">none</option></select> "
                   "<button>Change</button></form>\n<h2>Add an applicant</h2>\n");
  clara_sandbox_html_append (
      page,
      "<form method=\"post\" enctype=\"multipart/form-data\" action=\"%sdo/applicant\">"
      "<input type=\"hidden\" name=\"back\" value=\"%s\">"
      "<input type=\"hidden\" name=\"posting\" value=\"%s\">"
      "<input name=\"name\" aria-label=\"Name\" placeholder=\"Name, or any\"> "
      "<input name=\"email\" aria-label=\"Mail\" placeholder=\"Mail, or any\"> "
      "<select name=\"level\" aria-label=\"Fits\"><option>strong</option><option>middling</option>"
      "<option>weak</option><option>other</option></select> "
      "<label>Résumé, or one is written: <input type=\"file\" name=\"resume\"></label> "
      "<button>Add</button></form>\n<h2>Candidates</h2>\n",
      self->admin_path, back, id);
  add_candidates (self, page, id, NULL);
  return TRUE;
}

static void
add_note (ClaraSandbox *self,
          GString *page,
          ClaraSandboxOpportunity *opportunity,
          JsonObject *note,
          const char *back)
{
  JsonArray *fields = clara_sandbox_json_array (note, "fields");
  gboolean gone = !json_object_get_null_member (note, "deletedAt");
  JsonObject *user = clara_sandbox_state_find (self->state->users,
                                               clara_sandbox_json_string (note, "user"));

  clara_sandbox_html_append (page, "<tr class=\"%s\"><td>%s</td><td>", gone ? "gone" : "note",
                             user != NULL ? clara_sandbox_json_string (user, "name")
                                          : "an integration");
  for (guint i = 0; i < json_array_get_length (fields); i++)
    clara_sandbox_html_append (
        page, "<pre>%s</pre>",
        clara_sandbox_json_string (json_array_get_object_element (fields, i), "value"));
  g_string_append (page, "</td><td>");
  if (!gone)
    {
      open_form (self, page, "note-delete", back, opportunity->id);
      clara_sandbox_html_append (
          page,
          "<input type=\"hidden\" name=\"note\" value=\"%s\"><button>Delete note</button></form>",
          clara_sandbox_json_string (note, "id"));
    }
  g_string_append (page, "</td></tr>\n");
}

static void
add_deeds (ClaraSandbox *self,
           GString *page,
           ClaraSandboxOpportunity *opportunity,
           const char *back)
{
  open_form (self, page, "stage", back, opportunity->id);
  add_choice (page, "stage", self->state->stages,
              clara_sandbox_json_string (opportunity->json, "stage"));
  g_string_append (page, " <button>Change stage</button></form>");
  open_form (self, page, "archive", back, opportunity->id);
  if (clara_sandbox_json_member (opportunity->json, "archived") != NULL)
    g_string_append (
        page,
        "<input type=\"hidden\" name=\"reason\" value=\"\"><button>Unarchive</button></form>");
  else
    {
      add_choice (page, "reason", self->state->reasons, NULL);
      g_string_append (page, " <button>Archive</button></form>");
    }
  open_form (self, page, "tags", back, opportunity->id);
  g_string_append (
      page, "<input name=\"add\" aria-label=\"Tag to add\"> <button>Add tag</button></form>");
  open_form (self, page, "tags", back, opportunity->id);
  g_string_append (
      page,
      "<input name=\"remove\" aria-label=\"Tag to remove\"> <button>Remove tag</button></form>");
  open_form (self, page, "anonymise", back, opportunity->id);
  g_string_append (page, "<button>Anonymize</button></form>");
  open_form (self, page, "delete", "", opportunity->id);
  g_string_append (page, "<button>Delete</button></form>\n");
}

static gboolean
show_candidate (ClaraSandbox *self, ClaraSandboxCall *call, GString *page)
{
  const char *id = clara_sandbox_call_get (call, "id");
  ClaraSandboxOpportunity *opportunity = clara_sandbox_state_opportunity (self->state, id);
  g_autofree char *back = g_strconcat ("candidate?id=", id, NULL);
  JsonObject *posting;

  if (opportunity == NULL)
    return FALSE;

  posting = clara_sandbox_state_find (self->state->postings, opportunity->posting);
  clara_sandbox_html_append (
      page, "<h1>%s</h1>\n<p>%s, %u résumés, %u files</p>\n<p>", name_of (opportunity),
      posting != NULL ? clara_sandbox_json_string (posting, "text") : "no posting",
      opportunity->resumes->len, opportunity->files->len);
  add_tags (page, opportunity);
  g_string_append (page, "</p>\n");
  add_deeds (self, page, opportunity, back);
  g_string_append (page, "<h2>Notes</h2>\n<table>\n");
  for (guint i = 0; i < opportunity->notes->len; i++)
    add_note (self, page, opportunity, g_ptr_array_index (opportunity->notes, i), back);
  g_string_append (page, "</table>\n");
  open_form (self, page, "note", back, id);
  g_string_append (
      page,
      "<input name=\"value\" aria-label=\"Note\" size=\"60\"> <button>Add note</button></form>\n");
  return TRUE;
}

static void
show_faults (ClaraSandbox *self, GString *page)
{
  g_autoptr (JsonArray) waiting = clara_sandbox_faults_list (self->faults);
  const char *const *names = clara_sandbox_faults_names ();

  g_string_append (page, "<h1>Faults</h1>\n<ul>\n");
  for (guint i = 0; i < json_array_get_length (waiting); i++)
    {
      JsonObject *fault = json_array_get_object_element (waiting, i);

      clara_sandbox_html_append (page, "<li>%s for %d of %s</li>\n",
                                 clara_sandbox_json_string (fault, "kind"),
                                 (int) clara_sandbox_json_int (fault, "count", 0),
                                 clara_sandbox_json_string (fault, "match"));
    }
  g_string_append (page, "</ul>\n");
  open_form (self, page, "fault", "faults", NULL);
  g_string_append (page, "<select name=\"kind\" aria-label=\"Fault\">");
  for (; *names != NULL; names++)
    clara_sandbox_html_append (page, "<option>%s</option>", *names);
  g_string_append (
      page, "</select> <label>for the next <input name=\"count\" value=\"1\" size=\"4\"></label> "
            "<label>of <input name=\"match\" value=\"* /v1/*\"></label> <button>Wait for "
            "them</button></form>\n");
  open_form (self, page, "faults-clear", "faults", NULL);
  g_string_append (page, "<button>Forget all</button></form>\n");
}

static void
show_log (ClaraSandbox *self, GString *page)
{
  g_autoptr (JsonArray) log = clara_sandbox_journal_last (self->journal, 200);

  g_string_append (page, "<h1>Log</h1>\n<table>\n");
  for (guint i = 0; i < json_array_get_length (log); i++)
    {
      g_autofree char *text = clara_sandbox_json_text (json_array_get_object_element (log, i),
                                                       FALSE);

      clara_sandbox_html_append (page, "<tr><td><pre>%s</pre></td></tr>\n", text);
    }
  g_string_append (page, "</table>\n");
}

/**
 * clara_sandbox_admin_page:
 * @self: the account
 * @call: who asks
 * @page: which page; empty: the first one
 *
 * Returns: whether there is such a page, with which the call is then answered
 */
gboolean
clara_sandbox_admin_page (ClaraSandbox *self, ClaraSandboxCall *call, const char *page)
{
  g_autoptr (GString) body = g_string_new (NULL);
  g_autofree char *whole = NULL;
  const char *tag = clara_sandbox_call_get (call, "tag");

  add_menu (self, body);
  if (*page == '\0')
    show_start (self, body);
  else if (g_str_equal (page, "faults"))
    show_faults (self, body);
  else if (g_str_equal (page, "log"))
    show_log (self, body);
  else if (g_str_equal (page, "search") && tag != NULL)
    {
      clara_sandbox_html_append (body, "<h1>Tag “%s”</h1>\n", tag);
      add_candidates (self, body, NULL, tag);
    }
  else if (!(g_str_equal (page, "posting") && show_posting (self, call, body)) &&
           !(g_str_equal (page, "candidate") && show_candidate (self, call, body)))
    return FALSE;

  whole = clara_sandbox_html_page ("Lever sandbox", body->str);
  clara_sandbox_call_html (call, 200, whole);
  return TRUE;
}
