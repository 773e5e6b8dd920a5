# SPDX-License-Identifier: GPL-3.0-or-later
"""A person who does not exist, with documents that name them wherever documents do: for tests that nobody sees who it
is before they are told."""
import io
import os
import re
import zipfile

FIRST, LAST = 'Zebulon', 'Quistlethorn'
MAIL = 'zebulon.quistlethorn@wharfmail.example'
PHONE = '+44 7700 900847'
STREET = '17 Gallowglass Lane'
# What is looked for, in small letters. Each is of this person alone.
WORDS = ('zebulon', 'quistlethorn', 'wharfmail', '900847', 'gallowglass')
# What must be found wherever the person's work may be read: without it a search proves nothing.
KNOWN = 'postgresql'

LINES = [
    ('Summary', []),
    (None, ['Software engineer with eight years of professional experience in Python and PostgreSQL.',
            'I write automated tests and run services on Linux.']),
    ('Experience', []),
    (None, ['Senior Software Engineer, Tidewater Systems, 2019 - 2025',
            'Designed booking services in Python and kept slow PostgreSQL queries out of the evening peak.',
            'Ran services on Linux and wrote automated tests for every release.',
            'Software Engineer, Lockgate Software, 2016 - 2019',
            'Built message queues with RabbitMQ, and containers with Kubernetes.']),
]
SECOND = [
    ('Education', []),
    (None, ['BSc Computer Science, 2016']),
    ('Languages', []),
    (None, ['English (C1), German (B1)']),
]


def search(text):
    """The words of the person that stand in a text."""
    small = text.lower()
    digits = re.sub(r'[\s.()-]', '', small)
    return [word for word in WORDS if word in small or word in digits]


def draw_picture():
    """The name as a picture: nothing that reads text finds it there, and a person does."""
    from PIL import Image, ImageDraw, ImageFont
    picture = Image.new('RGB', (520, 60), 'white')
    font = ImageFont.truetype('/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf', 32)
    ImageDraw.Draw(picture).text((8, 8), '%s %s' % (FIRST, LAST), fill='black', font=font)
    data = io.BytesIO()
    picture.save(data, 'PNG')
    data.seek(0)
    return data


def write_pdf(path):
    """Two pages: the name above the first, in a picture, and in the running head of the second."""
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen import canvas
    page = canvas.Canvas(path, pagesize=A4)
    page.setTitle('%s %s' % (FIRST, LAST))
    page.setAuthor('%s %s' % (FIRST, LAST))
    y = 780

    def write(lines):
        nonlocal y
        for heading, texts in lines:
            if heading:
                y -= 10
                page.setFont('Helvetica-Bold', 13)
                page.drawString(56, y, heading)
                y -= 20
            page.setFont('Helvetica', 11)
            for text in texts:
                page.drawString(56, y, text)
                y -= 17

    page.setFont('Helvetica-Bold', 20)
    page.drawString(56, y, '%s %s' % (FIRST, LAST))
    y -= 22
    page.setFont('Helvetica', 11)
    page.drawString(56, y, '%s | %s' % (MAIL, PHONE))
    y -= 16
    page.drawString(56, y, STREET)
    y -= 16
    write(LINES)
    page.drawImage(ImageReader(draw_picture()), 56, y - 60, 260, 30)
    page.showPage()
    page.setFont('Helvetica', 9)
    page.drawString(56, 810, '%s %s - Curriculum Vitae - page 2 - %s' % (FIRST, LAST, PHONE))
    y = 780
    write(SECOND)
    page.setFont('Helvetica', 11)
    page.drawString(56, y - 30, 'References: write to %s' % MAIL)
    page.save()


def write_docx(path):
    """The same in a text document, with the name in the header of each page."""
    kind = 'http://schemas.openxmlformats.org/'
    main = kind + 'wordprocessingml/2006/main'

    def paragraph(text):
        return '<w:p><w:r><w:t>%s</w:t></w:r></w:p>' % text

    body = [paragraph('%s %s' % (FIRST, LAST)), paragraph('%s | %s' % (MAIL, PHONE)), paragraph(STREET)]
    for heading, texts in LINES + SECOND:
        body += [paragraph(text) for text in ([heading] if heading else []) + texts]
    relation = kind + 'officeDocument/2006/relationships'
    body.append('<w:sectPr><w:headerReference w:type="default" r:id="h1"/></w:sectPr>')
    parts = {
        '[Content_Types].xml':
            '<Types xmlns="%spackage/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            '<Override PartName="/word/document.xml" ContentType='
            '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'
            '<Override PartName="/word/header1.xml" ContentType='
            '"application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>' % kind,
        '_rels/.rels':
            '<Relationships xmlns="%spackage/2006/relationships"><Relationship Id="r1" Type="%s/officeDocument" '
            'Target="word/document.xml"/></Relationships>' % (kind, relation),
        'word/_rels/document.xml.rels':
            '<Relationships xmlns="%spackage/2006/relationships"><Relationship Id="h1" Type="%s/header" '
            'Target="header1.xml"/></Relationships>' % (kind, relation),
        'word/document.xml':
            '<w:document xmlns:w="%s" xmlns:r="%s"><w:body>%s</w:body></w:document>' % (main, relation, ''.join(body)),
        'word/header1.xml':
            '<w:hdr xmlns:w="%s">%s</w:hdr>' % (main, paragraph('%s %s, %s' % (FIRST, LAST, PHONE))),
    }
    with zipfile.ZipFile(path, 'w') as archive:
        for name, text in parts.items():
            archive.writestr(name, '<?xml version="1.0" encoding="UTF-8"?>' + text)


def write_into(folder):
    """Both documents, each with the name in its own; a résumé once as PDF, once as DOCX with another title line."""
    os.makedirs(folder, exist_ok=True)
    pdf = os.path.join(folder, '%s-%s-cv.pdf' % (FIRST.lower(), LAST.lower()))
    docx = os.path.join(folder, 'CV %s %s.docx' % (FIRST, LAST))
    write_pdf(pdf)
    write_docx(docx)
    return pdf, docx
