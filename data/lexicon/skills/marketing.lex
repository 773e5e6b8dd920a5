@kind skill
@occupation Marketing manager

Marketing | marketing activities | marketing management | de:Marketingkenntnisse | fr:marketing opérationnel | es:mercadotecnia | pl:działania marketingowe
Marketing strategy | marketing planning | marketing plans | strategic marketing | marketing concept | de:Marketingstrategie | de:Marketingplanung | fr:stratégie marketing | fr:plan marketing | es:estrategia de marketing | es:plan de marketing | pl:strategia marketingowa | pl:plan marketingowy > Marketing
Digital marketing | online marketing | internet marketing | performance marketing | digital campaigns | de:Online-Marketing | de:Onlinemarketing | de:digitales Marketing | fr:marketing digital | fr:marketing numérique | fr:webmarketing | es:marketing digital | es:marketing online | pl:marketing internetowy | pl:marketing cyfrowy > Marketing
Search engine optimisation | ^SEO | search engine optimization | organic search | de:Suchmaschinenoptimierung | fr:référencement naturel | fr:optimisation pour les moteurs de recherche | es:posicionamiento web | es:posicionamiento SEO | pl:pozycjonowanie stron | pl:optymalizacja SEO > Digital marketing
On-page SEO > Search engine optimisation
Off-page SEO > Search engine optimisation
Technical SEO > Search engine optimisation
Keyword research | keyword analysis | keyword strategy > Search engine optimisation
Link building | backlinks | backlink acquisition > Search engine optimisation
^Semrush | SEMrush | Moz Pro > Search engine optimisation
Ahrefs > Search engine optimisation
Sistrix > Search engine optimisation
Screaming Frog > Search engine optimisation
Google Search Console > Search engine optimisation
Search engine advertising | ^SEA | ^SEM | paid search | ^PPC | pay-per-click | Google AdWords | AdWords | Bing Ads | de:Suchmaschinenwerbung | fr:référencement payant | es:publicidad en buscadores | pl:kampanie Google Ads > Digital marketing
Google Ads > Search engine advertising
Microsoft Advertising > Search engine advertising
Display advertising | banner advertising | remarketing | real-time bidding | ^DSP advertising > Digital marketing
Programmatic advertising > Display advertising
Retargeting > Display advertising
Social media marketing | social media | social media management | community management | managing social media channels | social media content | social media channels | ran social media accounts | de:Social-Media-Marketing | de:Betreuung der Social-Media-Kanäle | fr:réseaux sociaux | fr:animation des réseaux sociaux | fr:gestion des réseaux sociaux | es:redes sociales | es:gestión de redes sociales | pl:media społecznościowe | pl:prowadzenie mediów społecznościowych | pl:mediów społecznościowych | pl:mediach społecznościowych > Digital marketing
Paid social advertising | Facebook Ads | Instagram Ads | paid social | Meta Business Suite > Social media marketing
Meta Ads > Paid social advertising
LinkedIn Ads > Paid social advertising
TikTok Ads > Paid social advertising
Hootsuite | social media scheduling tools > Social media marketing
Sprout Social > Social media marketing
Buffer scheduling > Social media marketing
Influencer marketing | influencer campaigns | creator partnerships | influencer relations
Content marketing | content strategy | content creation | content production | content planning | content management | creating content | created content | de:Content-Erstellung | de:Content-Marketing | de:Redaktionsplanung | fr:marketing de contenu | fr:création de contenu | fr:création de contenus | fr:stratégie de contenu | es:marketing de contenidos | es:creación de contenidos | pl:marketing treści | pl:tworzenie treści
Editorial calendar > Content marketing
Email marketing | e-mail marketing | newsletters | email campaigns | newsletter campaigns | newsletter marketing | drip campaigns | de:E-Mail-Marketing | de:Newsletter-Versand | fr:campagnes e-mailing | fr:e-mailing | fr:emailing | es:campañas de email | es:boletines | pl:mailing | pl:kampanie mailingowe > Digital marketing
^Mailchimp | MailChimp | Sendinblue > Email marketing
Brevo > Email marketing
CleverReach > Email marketing
Klaviyo > Email marketing
Marketing automation | lead nurturing | Salesforce Marketing Cloud | de:Marketing-Automatisierung
HubSpot > Marketing automation
Marketo > Marketing automation
Pardot > Marketing automation
ActiveCampaign > Marketing automation
Eloqua > Marketing automation
Lead generation | lead gen | demand generation | generating leads | inbound marketing | generated leads | de:Leadgenerierung | de:Lead-Generierung | fr:génération de leads | es:generación de leads | es:captación de leads | pl:generowanie leadów
Conversion rate optimisation | ^CRO | conversion optimisation | conversion optimization | landing page optimisation | conversion rate optimization
Brand management | brand strategy | branding strategy | brand building | brand positioning | brand communication | brand awareness campaigns | de:Markenführung | de:Markenkommunikation | fr:gestion de marque | fr:stratégie de marque | es:gestión de marca | es:estrategia de marca | pl:zarządzanie marką | pl:budowanie marki
Campaign management | advertising campaigns | marketing campaigns | campaign planning | planned and ran campaigns | integrated campaigns | de:Kampagnenmanagement | de:Werbekampagnen | de:Kampagnenplanung | fr:campagnes publicitaires | fr:gestion de campagnes | es:campañas publicitarias | es:gestión de campañas | pl:kampanie reklamowe | pl:kampanie marketingowe
Media planning | media buying | media budget | advertising space booking | media placement | de:Mediaplanung | fr:plan média | fr:achat média | es:planificación de medios | pl:planowanie mediów
Public relations | ^PR work | media relations | press relations | press work | spokesperson | press office | de:Öffentlichkeitsarbeit | de:Pressearbeit | de:Pressemitteilungen | fr:relations publiques | fr:relations presse | fr:communiqués de presse | es:relaciones públicas | es:gabinete de prensa | es:notas de prensa | pl:relacje z mediami | pl:informacje prasowe
Press releases > Public relations
Press conferences > Public relations
Corporate communications | employee communications | communication strategy | communications planning | de:Unternehmenskommunikation | de:interne Kommunikation | fr:communication interne | fr:communication institutionnelle | fr:communication d'entreprise | es:comunicación interna | es:comunicación corporativa | pl:komunikacja wewnętrzna | pl:komunikacja korporacyjna
Internal communications > Corporate communications
External communications > Corporate communications
Crisis communication > Corporate communications
Trade fairs | trade shows | fair organisation | exhibition stand planning | de:Messeorganisation | fr:salons professionnels | fr:organisation de salons | es:ferias comerciales | pl:targi | pl:organizacja targów
Sponsorship | sponsoring | partnership marketing | sponsor acquisition
Product marketing | product positioning and messaging | sales collateral | battlecards | product messaging
Trade marketing | point-of-sale marketing | ^POS marketing | shopper marketing | in-store promotions | sales promotion | de:Verkaufsförderung | fr:promotion des ventes | es:promociones comerciales | pl:promocje sprzedaży
Direct marketing | loyalty programmes | customer retention campaigns | ^CRM campaigns
Direct mail > Direct marketing
Customer loyalty programs > Direct marketing
Affiliate marketing | affiliate networks
Market segmentation | target group analysis | audience research | target audience analysis
Buyer personas > Market segmentation
Customer relationship management systems | ^CRM | CRM software | CRM systems | CRM maintenance | de:CRM-Systeme | fr:logiciel CRM | es:sistemas CRM | pl:systemy CRM
Microsoft Dynamics CRM > Customer relationship management systems
Zoho CRM > Customer relationship management systems
Pipedrive > Customer relationship management systems
SugarCRM > Customer relationship management systems
Salesforce | Salesforce CRM | salesforce.com | Sales Cloud | Salesforce administration > Customer relationship management systems
Google Tag Manager | tag management | conversion tracking | tracking pixels | UTM parameters
Marketing budget management | advertising budget | marketing spend | return on ad spend | ^ROAS
Agency management | agency briefing | managing agencies | briefing agencies | creative briefs | de:Agentursteuerung | fr:pilotage d'agences | es:gestión de agencias | pl:współpraca z agencjami
Print advertising | brochures | flyers | catalogues production | print materials | advertising materials | de:Werbemittel | de:Printmedien | fr:supports de communication | es:material publicitario | pl:materiały reklamowe
E-commerce management | online shop management | e-commerce | online retail | online store | marketplace management | Amazon marketplace | webshop | de:Onlineshop-Betreuung | de:Onlinehandel | fr:commerce en ligne | fr:gestion de boutique en ligne | es:comercio electrónico | es:tienda online | pl:handel internetowy | pl:prowadzenie sklepu internetowego
Shopify > E-commerce management
Amazon Seller Central > E-commerce management
Video marketing | Instagram Reels | short-form video | podcasting
Podcast production > Video marketing
YouTube channel management > Video marketing
TikTok content > Video marketing
Website content maintenance | website maintenance | web content management | updating websites | website editing | de:Webseitenpflege | de:Pflege der Website | fr:mise à jour du site web | es:mantenimiento de la página web | pl:aktualizacja strony internetowej > Content management systems
App store optimisation | ^ASO
Customer acquisition | new customer acquisition campaigns | growth marketing | growth hacking
Online reputation management | review management | Google Business Profile | local SEO

@occupation Copywriter

Copywriting | advertising copy | writing copy | advertising texts | sales copy | slogans | wrote copy | de:Werbetexte | de:^Texten | fr:conception-rédaction | fr:rédaction publicitaire | es:redacción publicitaria | pl:teksty reklamowe | pl:copywriting
Web writing | blog posts | blogging | SEO copywriting | online texts | web copy | SEO texts | wrote blog posts | de:Onlinetexte | de:SEO-Texte | de:Blogbeiträge | fr:rédaction web | es:redacción de contenidos web | es:artículos de blog | pl:teksty na strony internetowe | pl:artykuły blogowe
Storytelling | brand storytelling | narrative writing
Tone of voice development | brand voice | editorial guidelines
Case study writing | white papers | whitepapers | success stories
Script writing for advertising | radio spots | commercial scripts
