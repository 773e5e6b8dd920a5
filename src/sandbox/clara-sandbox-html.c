/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever-sandbox"

#include "clara-sandbox-html.h"

#define STYLE                                                                                      \
  "body{font:16px/1.5 sans-serif;margin:2em auto;max-width:62em;padding:0 "                        \
  "1em;color:#222;background:#fff}"                                                                \
  "table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #ccc;padding:.3em "     \
  ".6em;text-align:left;"                                                                          \
  "vertical-align:top}pre{white-space:pre-wrap;margin:0;font:inherit}form{display:inline-block;"   \
  "margin:.2em .6em .2em 0}"                                                                       \
  "button,select,input{font:inherit}.tag{background:#e6eef8;border-radius:.6em;padding:0 "         \
  ".6em;margin-right:.3em}"                                                                        \
  ".gone{text-decoration:line-through}nav "                                                        \
  "a{margin-right:1em}h1{font-size:1.5em}h2{font-size:1.2em;margin-top:1.6em}"

/**
 * clara_sandbox_html_append:
 * @page: where it goes
 * @format: markup, as for printf()
 * @...: what goes into it; every text is escaped, so that no one's name or note can be markup
 */
void
clara_sandbox_html_append (GString *page, const char *format, ...)
{
  g_autofree char *text = NULL;
  va_list values;

  va_start (values, format);
  text = g_markup_vprintf_escaped (format, values);
  va_end (values);

  g_string_append (page, text);
}

/**
 * clara_sandbox_html_page:
 * @title: what the page is called
 * @body: its markup
 *
 * Returns: (transfer full): a whole page, which loads nothing from anywhere
 */
char *
clara_sandbox_html_page (const char *title, const char *body)
{
  g_autofree char *escaped = g_markup_escape_text (title, -1);

  return g_strconcat ("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>",
                      escaped,
                      "</title><meta name=\"viewport\" content=\"width=device-width\"><style>",
                      STYLE, "</style></head><body>\n", body, "</body></html>\n", NULL);
}
