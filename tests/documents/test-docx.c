/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-charset.h"
#include "clara-error.h"
#include "clara-readers.h"
#include "fixture-readers.h"

#define P(text) "<w:p><w:r><w:t xml:space=\"preserve\">" text "</w:t></w:r></w:p>"
#define R(properties, text)                                                                        \
  "<w:p><w:r><w:t>Seen words.</w:t></w:r><w:r><w:rPr>" properties "</w:rPr><w:t>" text             \
  "</w:t></w:r></w:p>"
#define DARK_CELL "<w:tcPr><w:shd w:val=\"clear\" w:fill=\"1F3864\"/></w:tcPr>"
#define WHITE     "<w:color w:val=\"FFFFFF\"/>"
#define BOX(position, fill, inside)                                                                \
  "<w:p><w:r><w:t>Seen words.</w:t></w:r><w:r><w:drawing><wp:anchor>" position                     \
  "<wp:extent cx=\"1800000\" "                                                                     \
  "cy=\"900000\"/><wp:wrapNone/><a:graphic><a:graphicData><wps:wsp><wps:spPr>" fill                \
  "</wps:spPr><wps:txbx><w:txbxContent>" inside                                                    \
  "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></"    \
  "w:r></w:p>"
#define AT(x)                                                                                      \
  "<wp:positionH relativeFrom=\"page\"><wp:posOffset>" x "</wp:posOffset></wp:positionH>"          \
  "<wp:positionV relativeFrom=\"page\"><wp:posOffset>0</wp:posOffset></wp:positionV>"

static const FixtureCase cases[] = {
  /* Hidden */
  { "vanish", R ("<w:vanish/>", "secret words"), NULL, CLARA_HIDDEN_VANISH, "secret words",
    "Seen words." },
  { "vanish-by-character-style", R ("<w:rStyle w:val=\"H\"/>", "secret words"),
    "<w:style w:type=\"character\" w:styleId=\"B\"><w:rPr><w:vanish/></w:rPr></w:style>"
    "<w:style w:type=\"character\" w:styleId=\"H\"><w:basedOn w:val=\"B\"/></w:style>",
    CLARA_HIDDEN_VANISH, "secret words", "Seen words." },
  { "vanish-by-paragraph-style",
    P ("Seen words.") "<w:p><w:pPr><w:pStyle w:val=\"H\"/></w:pPr><w:r><w:t>secret "
                      "words</w:t></w:r></w:p>",
    "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:rPr><w:vanish/></w:rPr></w:style>",
    CLARA_HIDDEN_VANISH, "secret words", "Seen words." },
  { "vanish-row",
    "<w:tbl><w:tr><w:tc>" P ("Seen words.") "</w:tc></w:tr><w:tr><w:trPr><w:hidden/></"
                                            "w:trPr><w:tc>" P (
                                                "secret words") "</w:tc></w:tr></w:tbl>",
    NULL, CLARA_HIDDEN_VANISH, "secret words", "Seen words." },
  { "vanish-field-code",
    "<w:p><w:r><w:t>Seen words.</w:t></w:r><w:r><w:fldChar "
    "w:fldCharType=\"begin\"/></w:r><w:r><w:t>secret "
    "words</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>",
    NULL, CLARA_HIDDEN_VANISH, "secret words", "Seen words." },
  { "white", R (WHITE, "secret words"), NULL, CLARA_HIDDEN_WHITE_TEXT, "secret words",
    "Seen words." },
  { "white-nearly", R ("<w:color w:val=\"FBFBFB\"/>", "secret words"), NULL,
    CLARA_HIDDEN_WHITE_TEXT, "secret words", "Seen words." },
  { "white-by-style",
    P ("Seen words.") "<w:p><w:pPr><w:pStyle w:val=\"H\"/></w:pPr><w:r><w:t>secret "
                      "words</w:t></w:r></w:p>",
    "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:rPr>" WHITE
    "</w:rPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"H\"><w:basedOn "
    "w:val=\"B\"/></w:style>",
    CLARA_HIDDEN_WHITE_TEXT, "secret words", "Seen words." },
  { "dark-on-dark-cell",
    "<w:tbl><w:tr><w:tc>" DARK_CELL "<w:p><w:r><w:rPr>" WHITE
    "</w:rPr><w:t>Seen words.</w:t></w:r><w:r><w:rPr>"
    "<w:color w:val=\"1F3864\"/></w:rPr><w:t>secret words</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
    NULL, CLARA_HIDDEN_WHITE_TEXT, "secret words", "Seen words." },
  { "same-as-highlight",
    R ("<w:color w:val=\"FFFF00\"/><w:highlight w:val=\"yellow\"/>", "secret words"), NULL,
    CLARA_HIDDEN_WHITE_TEXT, "secret words", "Seen words." },
  { "same-as-solid-shading",
    R ("<w:color w:val=\"00B050\"/><w:shd w:val=\"solid\" w:color=\"00B050\" w:fill=\"FFFFFF\"/>",
       "secret words"),
    NULL, CLARA_HIDDEN_WHITE_TEXT, "secret words", "Seen words." },
  { "same-as-box",
    BOX (AT ("914400"),
         "<a:solidFill><a:srgbClr val=\"336699\"/></a:solidFill>",
         "<w:p><w:r><w:rPr><w:color w:val=\"336699\"/></w:rPr><w:t>secret words</w:t></w:r></w:p>"),
    NULL, CLARA_HIDDEN_WHITE_TEXT, "secret words", "Seen words." },
  { "tiny", R ("<w:sz w:val=\"2\"/>", "secret words"), NULL, CLARA_HIDDEN_TINY, "secret words",
    "Seen words." },
  { "tiny-squeezed", R ("<w:w w:val=\"1\"/>", "secret words"), NULL, CLARA_HIDDEN_TINY,
    "secret words", "Seen words." },
  { "tiny-line",
    P ("Seen words.") "<w:p><w:pPr><w:spacing w:line=\"20\" "
                      "w:lineRule=\"exact\"/></w:pPr><w:r><w:t>secret "
                      "words</w:t></w:r></w:p>",
    NULL, CLARA_HIDDEN_TINY, "secret words", "Seen words." },
  { "transparent", R ("<w14:textFill><w14:noFill/></w14:textFill>", "secret words"), NULL,
    CLARA_HIDDEN_TRANSPARENT, "secret words", "Seen words." },
  { "transparent-nearly",
    R ("<w14:textFill><w14:solidFill><w14:srgbClr w14:val=\"000000\"><w14:alpha "
       "w14:val=\"95000\"/></w14:srgbClr>"
       "</w14:solidFill></w14:textFill>",
       "secret words"),
    NULL, CLARA_HIDDEN_TRANSPARENT, "secret words", "Seen words." },
  { "off-page", BOX (AT ("-9144000"), "", P ("secret words")), NULL, CLARA_HIDDEN_OFF_PAGE,
    "secret words", "Seen words." },
  { "off-page-old-drawing",
    P ("Seen words.") "<w:p><w:r><w:pict><v:shape "
                      "style=\"position:absolute;margin-left:-2000pt;width:200pt;"
                      "height:50pt\"><v:textbox><w:txbxContent>" P (
                          "secret words") "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></"
                                          "w:p>",
    NULL, CLARA_HIDDEN_OFF_PAGE, "secret words", "Seen words." },
  { "deleted",
    "<w:p><w:r><w:t>Seen </w:t></w:r><w:del><w:r><w:delText>secret words</w:delText></w:r></w:del>"
    "<w:ins><w:r><w:t>words.</w:t></w:r></w:ins></w:p>",
    NULL, CLARA_HIDDEN_DELETED, "secret words", "Seen words." },
  { "moved",
    P ("Seen words.") "<w:p><w:moveFrom><w:r><w:t>secret words</w:t></w:r></w:moveFrom></w:p>",
    NULL, CLARA_HIDDEN_DELETED, "secret words", "Seen words." },
  { "zero-width", P ("Seen wo\342\200\213rds."), NULL, CLARA_HIDDEN_ZERO_WIDTH, NULL,
    "Seen words." },

  /* Honest */
  { "white-on-dark-cell",
    "<w:tbl><w:tr><w:tc>" DARK_CELL "<w:p><w:r><w:rPr>" WHITE
    "</w:rPr><w:t>Shown words.</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
    NULL, FIXTURE_HONEST, NULL, "Shown words." },
  { "white-on-shaded-paragraph",
    "<w:p><w:pPr><w:shd w:val=\"clear\" w:fill=\"000000\"/></w:pPr><w:r><w:rPr>" WHITE
    "</w:rPr><w:t>Shown words.</w:t></w:r></w:p>",
    NULL, FIXTURE_HONEST, NULL, "Shown words." },
  { "white-in-first-row",
    "<w:tbl><w:tblPr><w:tblStyle w:val=\"T\"/><w:tblLook "
    "w:val=\"0020\"/></w:tblPr><w:tr><w:tc><w:p><w:r><w:rPr>" WHITE
    "</w:rPr><w:t>Shown words.</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
    "<w:style w:type=\"table\" w:styleId=\"T\"><w:tblStylePr w:type=\"firstRow\"><w:tcPr><w:shd "
    "w:val=\"clear\" "
    "w:fill=\"4472C4\"/></w:tcPr></w:tblStylePr></w:style>",
    FIXTURE_HONEST, NULL, "Shown words." },
  { "white-in-dark-box",
    BOX (AT ("914400"),
         "<a:solidFill><a:srgbClr val=\"203040\"/></a:solidFill>",
         "<w:p><w:r><w:rPr>" WHITE "</w:rPr><w:t>Shown words.</w:t></w:r></w:p>"),
    NULL, FIXTURE_HONEST, NULL, "Shown words." },
  { "light-grey", R ("<w:color w:val=\"BFBFBF\"/>", "Shown words."), NULL, FIXTURE_HONEST, NULL,
    "Shown words." },
  { "small", R ("<w:sz w:val=\"10\"/>", "Shown words."), NULL, FIXTURE_HONEST, NULL,
    "Shown words." },
  { "shown-again", R ("<w:rStyle w:val=\"H\"/><w:vanish w:val=\"0\"/>", "Shown words."),
    "<w:style w:type=\"character\" w:styleId=\"H\"><w:rPr><w:vanish/></w:rPr></w:style>",
    FIXTURE_HONEST, NULL, "Shown words." },
  { "not-in-print-layout", R ("<w:webHidden/>", "Shown words."), NULL, FIXTURE_HONEST, NULL,
    "Shown words." },
  { "automatic-on-dark",
    R ("<w:color w:val=\"auto\"/><w:highlight w:val=\"black\"/>", "Shown words."), NULL,
    FIXTURE_HONEST, NULL, "Shown words." },
  { "soft-hyphen-and-joiner",
    P ("Hy\302\255phen \360\237\221\251\342\200\215\360\237\222\273 Shown words."), NULL,
    FIXTURE_HONEST, NULL, "Hyphen" },
  { "field-result",
    "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK "
    "\"x\"</w:instrText></w:r>"
    "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>Shown words.</w:t></w:r>"
    "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>",
    NULL, FIXTURE_HONEST, NULL, "Shown words." },
};

static void
test_case (gconstpointer data)
{
  const FixtureCase *one = data;
  g_autoptr (GBytes) bytes = fixture_docx (one->body, one->more);
  g_autoptr (ClaraExtraction) extraction = fixture_read (clara_read_docx, bytes);

  fixture_assert_case (extraction, one);
}

static void
test_reads_in_order (void)
{
  g_autoptr (GBytes) bytes = fixture_docx (
      P ("First") "<w:tbl><w:tr><w:tc>" P ("a") "</w:tc><w:tc>" P ("b")
          P ("c") "</w:tc></w:tr></w:tbl>"
                  "<w:sdt><w:sdtContent>" P (
                      "Second") "</w:sdtContent></w:sdt>"
                                "<w:p><w:hyperlink><w:r><w:t>A</w:t><w:tab/><w:t>link</w:t><w:br/"
                                "><w:t>below</w:t></w:r></w:hyperlink></w:p>"
                                "<w:p><m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath></w:p>"
                                "<w:p><w:r><w:ruby><w:rt><w:r><w:t>no</w:t></w:r></"
                                "w:rt><w:rubyBase><w:r><w:t>base</w:t></w:r></w:rubyBase>"
                                "</w:ruby></w:r></w:p>",
      NULL);
  g_autoptr (ClaraExtraction) extraction = fixture_read (clara_read_docx, bytes);

  g_assert_cmpstr (clara_extraction_get_text (extraction), ==,
                   "First\n\na\tb\nc\n\nSecond\nA\tlink\nbelow\nx=1\nbase");
}

static void
test_takes_one_branch (void)
{
  g_autoptr (GBytes)
      bytes = fixture_docx ("<w:p><w:r><mc:AlternateContent><mc:Choice "
                            "Requires=\"wps\"><w:t>new</w:t></mc:Choice><mc:Fallback>"
                            "<w:t>old</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>",
                            NULL);
  g_autoptr (ClaraExtraction) extraction = fixture_read (clara_read_docx, bytes);

  g_assert_cmpstr (clara_extraction_get_text (extraction), ==, "new");
}

static void
test_warns_of_unknown_background (void)
{
  g_autoptr (GBytes) bytes = fixture_docx (BOX (AT ("914400"), "<a:gradFill/>",
                                                "<w:p><w:r><w:rPr>" WHITE
                                                "</w:rPr><w:t>On a gradient</w:t></w:r></w:p>"),
                                           NULL);
  g_autoptr (ClaraExtraction) extraction = fixture_read (clara_read_docx, bytes);

  g_assert_nonnull (g_strstr_len (clara_extraction_get_text (extraction), -1, "On a gradient"));
  g_assert_true (fixture_has_warning (extraction, "background-unknown"));
}

static void
test_warns_of_faint_text (void)
{
  g_autoptr (GBytes) bytes = fixture_docx (R ("<w:color w:val=\"E8E8E8\"/>", "faint"), NULL);
  g_autoptr (ClaraExtraction) extraction = fixture_read (clara_read_docx, bytes);

  g_assert_nonnull (g_strstr_len (clara_extraction_get_text (extraction), -1, "faint"));
  g_assert_true (fixture_has_warning (extraction, "faint-text"));
}

static void
test_reads_parts_around_the_body (void)
{
  g_autoptr (GBytes) bytes = fixture_zip (
      "word/document.xml",
      "<w:document xmlns:w=\"w\" xmlns:r=\"r\"><w:body><w:p><w:pPr><w:numPr><w:numId "
      "w:val=\"1\"/></w:numPr></w:pPr>"
      "<w:r><w:t>Body</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p><w:altChunk "
      "r:id=\"c\"/><w:sectPr>"
      "<w:headerReference w:type=\"default\" r:id=\"h\"/><w:headerReference w:type=\"first\" "
      "r:id=\"f\"/>"
      "<w:footerReference w:type=\"default\" r:id=\"g\"/></w:sectPr></w:body></w:document>",
      "word/_rels/document.xml.rels",
      "<Relationships><Relationship Id=\"h\" Type=\"x/header\" "
      "Target=\"header1.xml\"/><Relationship Id=\"f\" "
      "Type=\"x/header\" Target=\"header2.xml\"/><Relationship Id=\"g\" Type=\"x/footer\" "
      "Target=\"/word/footer1.xml\"/>"
      "<Relationship Id=\"n\" Type=\"x/footnotes\" Target=\"footnotes.xml\"/><Relationship "
      "Id=\"l\" "
      "Type=\"x/numbering\" Target=\"numbering.xml\"/></Relationships>",
      "word/header1.xml", "<w:hdr xmlns:w=\"w\"><w:p><w:r><w:t>Head</w:t></w:r></w:p></w:hdr>",
      "word/header2.xml", "<w:hdr xmlns:w=\"w\"><w:p><w:r><w:t>Unused</w:t></w:r></w:p></w:hdr>",
      "word/footer1.xml", "<w:ftr xmlns:w=\"w\"><w:p><w:r><w:t>Foot</w:t></w:r></w:p></w:ftr>",
      "word/footnotes.xml",
      "<w:footnotes xmlns:w=\"w\"><w:footnote "
      "w:id=\"2\"><w:p><w:r><w:t>Note</w:t></w:r></w:p></w:footnote>"
      "<w:footnote w:id=\"3\"><w:p><w:r><w:t>Orphan</w:t></w:r></w:p></w:footnote></w:footnotes>",
      "word/numbering.xml",
      "<w:numbering xmlns:w=\"w\"><w:abstractNum w:abstractNumId=\"0\"><w:lvl "
      "w:ilvl=\"0\"><w:start w:val=\"4\"/>"
      "<w:numFmt w:val=\"lowerRoman\"/><w:lvlText w:val=\"%1)\"/></w:lvl></w:abstractNum><w:num "
      "w:numId=\"1\">"
      "<w:abstractNumId w:val=\"0\"/></w:num></w:numbering>",
      "word/comments.xml",
      "<w:comments xmlns:w=\"w\"><w:comment><w:p><w:r><w:t>A "
      "remark</w:t></w:r></w:p></w:comment></w:comments>",
      "word/embeddings/oleObject1.bin", "x", "docProps/core.xml",
      "<cp xmlns:dc=\"d\"><dc:title>rust haskell prolog fortran erlang wizard</dc:title></cp>",
      "docProps/app.xml", "<Properties><Pages>3</Pages></Properties>", NULL);
  g_autoptr (ClaraExtraction) extraction = fixture_read (clara_read_docx, bytes);
  const ClaraHidden *finding;

  g_assert_cmpstr (clara_extraction_get_text (extraction), ==, "Head\n\niv) Body\n\nNote\n\nFoot");
  g_assert_cmpuint (clara_extraction_get_pages (extraction), ==, 3);
  g_assert_true (fixture_has_warning (extraction, "part-not-loaded"));
  g_assert_cmpuint (clara_extraction_get_n_hidden (extraction), ==, 3);
  finding = clara_extraction_get_hidden (extraction, 0);
  g_assert_cmpint (finding->kind, ==, CLARA_HIDDEN_COMMENT);
  g_assert_cmpstr (finding->text, ==, "A remark");
  finding = clara_extraction_get_hidden (extraction, 1);
  g_assert_cmpint (finding->kind, ==, CLARA_HIDDEN_ATTACHMENT);
  finding = clara_extraction_get_hidden (extraction, 2);
  g_assert_cmpint (finding->kind, ==, CLARA_HIDDEN_METADATA);
}

static void
test_refuses_document_type (void)
{
  g_autoptr (GBytes) bytes = fixture_zip (
      "word/document.xml",
      "<!DOCTYPE x [<!ENTITY e SYSTEM "
      "\"file:///etc/passwd\">]><w:document><w:body><w:p><w:r><w:t>&e;</w:t></w:r>"
      "</w:p></w:body></w:document>",
      NULL);

  fixture_assert_refused (clara_read_docx, bytes, CLARA_ERROR_INVALID);
}

static void
test_refuses_deep_nesting (void)
{
  GString *body = g_string_new (NULL);
  g_autofree char *text = NULL;
  g_autoptr (GBytes) bytes = NULL;

  for (int i = 0; i < 300; i++)
    g_string_append (body, "<w:sdt>");
  for (int i = 0; i < 300; i++)
    g_string_append (body, "</w:sdt>");
  text = g_string_free (body, FALSE);
  bytes = fixture_docx (text, NULL);

  fixture_assert_refused (clara_read_docx, bytes, CLARA_ERROR_TOO_LARGE);
}

static void
test_refuses_damage (void)
{
  g_autoptr (GBytes) whole = fixture_docx (P ("Words"), NULL);
  g_autoptr (GBytes) half = g_bytes_new_from_bytes (whole, 0, g_bytes_get_size (whole) / 2);
  g_autoptr (GBytes) other = fixture_zip ("readme.txt", "no document", NULL);

  fixture_assert_refused (clara_read_docx, half, CLARA_ERROR_INVALID);
  fixture_assert_refused (clara_read_docx, other, CLARA_ERROR_INVALID);
}

static void
test_survives_style_cycles (void)
{
  g_autoptr (GBytes) bytes = fixture_docx (
      "<w:p><w:pPr><w:pStyle w:val=\"A\"/></w:pPr><w:r><w:t>Words</w:t></w:r></w:p>",
      "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style><w:style "
      "w:type=\"paragraph\" w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>");
  g_autoptr (ClaraExtraction) extraction = fixture_read (clara_read_docx, bytes);

  g_assert_cmpstr (clara_extraction_get_text (extraction), ==, "Words");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  clara_charset_prepare ();

  fixture_add_cases ("/docx", cases, G_N_ELEMENTS (cases), test_case);
  g_test_add_func ("/docx/reads-in-order", test_reads_in_order);
  g_test_add_func ("/docx/takes-one-branch", test_takes_one_branch);
  g_test_add_func ("/docx/warns-of-unknown-background", test_warns_of_unknown_background);
  g_test_add_func ("/docx/warns-of-faint-text", test_warns_of_faint_text);
  g_test_add_func ("/docx/reads-parts-around-the-body", test_reads_parts_around_the_body);
  g_test_add_func ("/docx/refuses-document-type", test_refuses_document_type);
  g_test_add_func ("/docx/refuses-deep-nesting", test_refuses_deep_nesting);
  g_test_add_func ("/docx/refuses-damage", test_refuses_damage);
  g_test_add_func ("/docx/survives-style-cycles", test_survives_style_cycles);

  return g_test_run ();
}
