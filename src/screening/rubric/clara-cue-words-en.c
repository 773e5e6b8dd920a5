/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-cues.h"

#define M(cue) CLARA_CUE_MASK (CLARA_CUE_##cue)

/* What English job advertisements are made of. */
const ClaraCueWords clara_cue_words_en[] = {
  { M (ASK), FALSE,
    "must|must have|must be|must hold|required|is required|are "
    "required|requirement|requirements|requires|we require|you have|you've|you bring|you hold|you "
    "are able|you are comfortable|you can|you know|you speak|you come with|we expect|we are "
    "looking for|we're looking for|we look for|we need|you need|you'll need|needs to have|should "
    "have|should be|should hold|you should|candidate should|candidates should|applicants "
    "should|candidate must|applicants must|candidates "
    "must|mandatory|essential|prerequisite*|minimum|at least|need to have|expected to have|looking "
    "for someone|the ideal candidate|ideal candidate|successful candidate|qualified candidate*|the "
    "right person|the right candidate|you will have|you'll have|you will bring|you "
    "possess|possess|possesses|demonstrated|demonstrable|proven|we ask for|we ask that|without "
    "which|what counts is|what matters to us is|you are someone who|is a must|are a must|non "
    "negotiable" },
  { M (DEMAND), FALSE,
    "must|must have|must be|must hold|is required|are required|required|we "
    "require|requires|mandatory|essential|prerequisite*|is a must|are a must|you need|you'll "
    "need|need to have|we expect|non negotiable|indispensable|no exceptions" },
  { M (NICE), FALSE,
    "nice to have|a plus|is plus|big plus|an advantage|advantageous|of advantage|a bonus|bonus "
    "points|desirable|desired|preferred|would be great|would be nice|is welcome|are welcome|would "
    "help|will help|helpful|an asset|would be lovely|would be good|great to have|good to have|not "
    "required|not a must|not essential|optional|beneficial|we would be glad|extra points|we will "
    "be pleased|pleases us|would be ideal|counts in your favour|is appreciated|are appreciated|not "
    "needed|icing on the cake|useful but" },
  { M (NICE), TRUE,
    "ideally|preferably|bonus|plus|optional|desirable|helpful|preferred|advantageous|welcome" },
  { M (ASK) | M (HAVE), TRUE,
    "strong|solid|sound|excellent|good|very "
    "good|proven|deep|basic|working|extensive|practical|hands "
    "on|confident|thorough|advanced|broad|demonstrated|some|great|in "
    "depth|detailed|first|several|previous|prior|relevant|proficient|proficiency|fluent|fluency|"
    "familiarity|familiar|experienced|able|ability|knowledge|understanding|comfortable|expertise|"
    "command|mastery|competence|skilled|minimum|at "
    "least|valid|completed|willing*|capable|current|passion|eye|keen|a "
    "degree|degree|bachelor*|master's|a bachelor*|a master*" },
  { M (HAVE) | M (SKILL), FALSE,
    "knowledge|knowledge of|knowledge in|know how|proficien*|familiar with|familiarity "
    "with|understanding of|skilled in|skills|skill|expertise|command of|mastery|confident "
    "with|confident use|confident in|comfortable with|versed in|competen*|well versed|grasp "
    "of|exposure to|exposure in|exposure and|appreciation of|acquainted with|fluent in|able to "
    "use|able to read|able to write|working with tools|know your way|handling of|use of|habit "
    "of|at home in|at home with|routine in|technical skills|computer skills|hands on|specialist "
    "in|expert in|literacy|aptitude for" },
  { M (HAVE) | M (EXPERIENCE), FALSE,
    "experience|experienced|background in|history of|worked in|worked as|worked with|you've "
    "spent|have spent|employed as|experiences|track record|years of|year of|years in|years "
    "as|years' experience|professional background|work history|have worked|has worked|have led|has "
    "led|have managed|previous employment|previous position|practised as|practical years|time "
    "served|served in|have already|have run|have built" },
  { M (HAVE) | M (EDUCATION), FALSE,
    "degree|bachelor|bachelor's|master|master's|bsc|msc|ba|phd|doctorate|diploma|graduate "
    "degree|university education|university degree|academic|vocational "
    "training|apprenticeship|apprenticed|completed training|trained as|education in|studies "
    "in|studied|qualification in|high school|secondary school|secondary education|a levels|school "
    "leaving|postgraduate|undergraduate|college|mba|formal training|training as|a comparable "
    "training|school certificate|degree level|nvq|hnd" },
  { M (HAVE) | M (LANGUAGE), FALSE,
    "fluent|fluency|fluently|written and spoken|spoken and written|native level|mother "
    "tongue|conversational|language skills|command of english|proficiency in "
    "english|a1|a2|b1|b2|c1|c2|business english|bilingual|spoken english|english language|in word "
    "and writing|second language|foreign language|additional language|working "
    "language|speak|speaks|you speak|foreign languages|other languages|additional "
    "languages|european languages" },
  { M (HAVE) | M (CERTIFICATION), FALSE,
    "certificate|certificates|certification|certifications|certified|licence|licences|license|"
    "licensed|licensure|registration|valid registration|registered "
    "with|chartered|accredit*|accreditation|permit for|driving licence|driver's license|drivers "
    "license|forklift licence|first aid certificate|board certified|life support|safety card|trade "
    "card|professional registration|registration as" },
  { M (HAVE) | M (SOFT), FALSE,
    "team player|team spirit|teamwork|team work|team oriented|communication "
    "skills|communicator|communicate|communicates|interpersonal|reliab*|punctual*|patience|patient "
    "manner|empath*|curios*|curious|proactive*|self motivat*|self "
    "starter|motivated|initiative|organised|organized|organisational skills|organizational "
    "skills|attention to detail|eye for detail|detail oriented|problem solving|problem "
    "solver|analytical|flexib*|adaptab*|resilien*|creativ*|independent|independently|sense of "
    "responsibility|responsible manner|leadership|friendly|calm|cool head|work under "
    "pressure|under pressure|time management|prioriti*|listen|listener|listening|positive "
    "attitude|can do|enthusias*|passion*|customer focus|customer oriented|service "
    "minded|diplomatic|tact*|discretion|honest*|integrity|conscientious*|careful|care "
    "and|trustworth*|commitment|committed|dedicated|open minded|openness|mindset|hard "
    "working|ownership|negotiat* skills|persuasive*|stays attentive|attentive|work ethic|sense of "
    "humour|humour|strategic thinking|critical thinking|think* critically|willing to learn|eager "
    "to learn|love of|enjoy*|multitask*|juggle|tidy|neat|methodical|structured way|structured "
    "manner|structured approach|structured careful|self organised|confident "
    "manner|dynamic|energetic|energy|personality|mature person|presentation skills|writing "
    "skills|people skills|social skills|soft skills|collaborat*" },
  { M (HAVE) | M (OTHER), FALSE,
    "willing to travel|willingness to travel|travel|willing to work|willingness to "
    "work|willingness|willing|shift|shifts|night shift*|weekend|weekends|on call|work permit|right "
    "to work|eligible to work|relocat*|own car|own vehicle|own transport|background check|criminal "
    "record|clean record|police check|security clearance|physically fit|physical "
    "fitness|physically|lift up|heights|available from|available for|availability|available "
    "immediately|immediate start|stand for|overtime|vaccinat*|live within|overnight|early "
    "starts|outdoors|evening|evenings|kg|dbs check|dbs|background checks|early "
    "mornings|seasonal|all weather|colour vision|good eyesight|non smoker|age of "
    "18|references|bank holidays|rota" },
  { M (HAVE), FALSE,
    "ability to|able to|capable of|capacity to|talent for|feel for|flair for|sense for|interest "
    "in|interested in|passion for|willing to|ready to|readiness|aware of|awareness "
    "of|strong|solid|proven" },
  { M (DUTY), FALSE,
    "you will|you'll|your tasks|your role|your duties|responsible for|responsibilities "
    "include|duties include|the role involves|in this role|your day|you are going to|tasks "
    "include|will be responsible|your job is to|your work|day to day|you take care of|you make "
    "sure|you look after|you support our|you develop|you design|you manage|you prepare|you "
    "plan|you lead|you run|you keep" },
  { M (DUTY), TRUE,
    "design|develop|build|write|prepare|plan|manage|maintain|support|create|deliver|lead|"
    "coordinate|ensure|perform|provide|assist|implement|monitor|review|analyse|analyze|drive|"
    "oversee|conduct|organise|organize|operate|handle|reconcile|file|keep|advise|watch|take|share|"
    "explain|improve|model|mentor|collaborate|work|participate|help|identify|contribute|supervise|"
    "train|teach|install|repair|test|check|report|document|administer|evaluate|negotiate|answer|"
    "serve|cook|clean|load|drive|deploy|troubleshoot|research|define|establish|execute|act|own|"
    "optimise|optimize|partner|present|process|produce|resolve|set|track|translate|update|assess|"
    "care|cultivate|inspect|carry|receive|welcome|respond|schedule|order|close|run|responsible|"
    "designing|developing|building|preparing|planning|managing|maintaining|supporting|ensuring|"
    "providing|assisting|leading|working|creating|coordinating|monitoring|conducting|performing|"
    "giving|taking|keeping|handling|running|be|make|become|join|bring|ensures|provides|manages|"
    "develops|maintains|works|prepares|performs|guide|facilitate|liaise|record|measure|understand|"
    "articulate|demonstrate|innovate|engage|achieve|propose|solve|pair|experiment|engineer|"
    "optimizing|upgrade|coordinates|responds|acts|leads|supports|serves|contributes|mentors|takes|"
    "designs|builds|creates|ensuring|participating|contribute "
    "to|driving|securing|documenting|owning|recommend|draft|edit|configure|integrate|automate|"
    "migrate|debug|ship|scale|investigate|diagnose|promote|sell" },
  { M (BENEFIT), FALSE,
    "we offer|we provide|we give you|you get|you receive|you can expect|what you "
    "get|benefits|perks|holiday|holidays|paid leave|days of leave|days of "
    "holiday|vacation|pension|insurance|bonus scheme|gym|free fruit|free coffee|canteen|company "
    "car|flexible hours|flexible working|flexible schedule|working hours are|home office|remote "
    "days|work from home|training budget|yearly budget|budget for|courses and books|career "
    "path|development opportunities|personal development|employee discount|discounts|team "
    "events|parental leave|relocation package|stock options|equity|paid time off|study "
    "days|induction|we pay for|subsid*|401k|health care plan|dental|medical "
    "cover|wellness|childcare|summer party|snacks|awaits you|look forward to a|we support "
    "you|childcare|free crossings|staff housing|roster published|season ticket|paid "
    "preparation|exciting opportunity|opportunity to grow|opportunities to grow|opportunity to "
    "work|room to grow|hours a week|supportive team|your own desk|modern equipment|at no cost|on "
    "us|extra day off" },
  { M (COMPANY), FALSE,
    "you will join|you'll join|join us|join our|by joining|join the|come join|we are a|we are "
    "an|we are the|we're a|we're an|we're the|we are one|our company|our mission|our "
    "vision|founded in|was founded|since 19*|since 20*|market leader|leading provider|world "
    "leading|leader in|our customers|our clients|our products|our values|our story|family "
    "run|family owned|headquarter*|offices in|employees|about us|who we are|our team is|our team "
    "of|we believe|we love|we are proud|we develop|we build|we make|we help|our culture|award "
    "winning|subsidiary|the group|start up|startup|scale up|we like|we work|we run|we serve|we "
    "keep|carries|keeps the books of|is a teaching|looks after|our platform|we "
    "strive|we operate|we deliver|our people|our business|our work|we have been|we've been" },
  { M (EQUAL), FALSE,
    "equal opportunity|equal opportunities|equal employment|regardless of|without "
    "regard|irrespective of|discriminat*|diversity|diverse "
    "backgrounds|inclusive|inclusion|applications from|disabilit*|accommodation*|sexual "
    "orientation|gender identity|protected characteristic*|all qualified applicants|we welcome "
    "everyone|whoever you are|whatever their|whatever your|from all "
    "backgrounds|veteran*|affirmative|every applicant|each applicant|all applicants|every "
    "candidate|all candidates|every application|all applications" },
  { M (APPLY), FALSE,
    "apply now|to apply|how to apply|send your|send us|submit your|your application|application "
    "deadline|deadline|apply by|apply online|apply via|apply through|closing date|curriculum "
    "vitae|your cv|your resume|cover letter|contact us|for more information|for further "
    "information|further information|questions|get in touch|e mail us|interview process|hiring "
    "process|recruitment process|recruitment|selection process|interviews "
    "will|shortlisted|no agencies|recruitment agenc*|we look forward|application form|your "
    "documents|earliest start|start date|data protection|privacy notice|click|please "
    "note|reference number|job id|posted|visit our" },
  { M (SALARY), FALSE,
    "salary|salaries|wage|wages|per hour|per annum|per year|a year depending|an hour|a month "
    "gross|pay grade|pay scale|hourly rate|remuneration|compensation|eur|usd|gbp|pln|gross|pay "
    "according|paid according|ote|commission|collective agreement" },
  { M (LOCATION), FALSE,
    "location|is located|located in|based in|our office in|full time|part time|permanent "
    "position|permanent contract|fixed term|temporary contract|employment type|contract type|job "
    "type|working hours|hours per week|place of work|reports "
    "to|department|workplace|onsite|hybrid|seniority level|industry|date posted|duration" },
  { M (YOU), FALSE, "you|your|you'll|you're|you've|yourself" },
  { M (WE), FALSE, "we|our|us|we're|we've|we'll|ourselves" },
  { M (ASK), FALSE,
    "you're comfortable|you thrive|you strive|you love to|you love|you want|you enjoy|do you "
    "enjoy|comfort with|are you passionate|you take pride|you always|you take responsibility|you "
    "care|you understand|you will thrive" },
  { M (HAVE) | M (SOFT), FALSE,
    "thrive|strive|flair|easygoing|pragmatic|solution oriented|pro active|role model|continuous "
    "improvement|driven by|self driven|stay calm|fast paced|goal oriented|result oriented|results "
    "oriented|hungry|humble|ambitious|entrepreneurial" },
  { M (DUTY), TRUE,
    "responsibility|participates|coach|patch|enhancing|continually|collaborates|ensure|"
    "conducts|developing|contributing|working with|partner "
    "with|partnering|translate|actively|proactively|engineer|architect|refactor|administer|execute|"
    "serve|acting|act" },
  { M (BENEFIT), FALSE,
    "competitive salary|competitive compensation|work life balance|work life|freedom|training "
    "opportunities|mentoring program|working environment|flexible working times|great "
    "opportunity|unique opportunity|fantastic opportunity|lunch|drinks|fun|celebrate|make an "
    "impact|real impact|career development|international "
    "environment|attractive|great place" },
  { M (APPLY), FALSE,
    "application must|applications must|applications received|applicants are|applicants "
    "who|candidates may|read more|recruiter" },
  { M (COMPANY), FALSE,
    "colleagues|our department|the department|has been|consists of|was established|is "
    "located|around the world|across the globe|millions of|worldwide|the "
    "university|research institutions|is an international|is a global|is a leading|is the "
    "leading|is one of|industry leading|we take|we always|we offer a" },
  { M (ROLE), FALSE,
    "engineer|developer|manager|specialist|consultant|analyst|architect|designer|associate|"
    "director|officer|scientist|researcher|postdoc|professor|administrator|technician|coordinator|"
    "assistant|lead|senior|junior|intern|trainee|head "
    "of|nurse|teacher|accountant|driver|cook|chef|clerk|representative" },
  { M (WORK), FALSE,
    "design|build|develop|maintain|implement|improve|analyze|analyse|define|ensure|mentor|coach|"
    "coordinate|collaborate|closely|standards|best "
    "practices|practices|processes|systems|components|issues|problems|problem|solving|techniques|"
    "tools|testing|documentation|efficiency|technical|solutions|strategy|delivery|stakeholders|"
    "perform|performing|assist|trends|complex|production|equivalent|relevant|tasks|experiments|"
    "code|end to "
    "end|security|infrastructure|requirements|specifications|deadlines|quality|reports|budget|"
    "budgets|procedures|policies|compliance|equipment|materials|drawings" },
  { M (WORLD), FALSE,
    "assessment|assessed|submitted|attach|attached|enclosed|email|phone|telephone|read about|check "
    "out|report to|kindly|community|inspiring|dedicated|part "
    "of|anywhere|everything|society|more than|world class|state of the "
    "art|centre|center|university|universities|appointment|employment|each|every|place|where|"
    "before|after|site|link|access|than|life|day|hours|staff|"
    "which|can|this|has|been|was|were|its|they|their|he|she|please|if|any|find|free|further|"
    "based" },
  { M (ASK), FALSE,
    "we're after|we are after|what you need|who you are|you might be|what it takes|what we "
    "want|should know|we are seeking|we're seeking|seeking a|we seek|is sought|we want "
    "someone|must love" },
  { M (HAVE) | M (SOFT), FALSE,
    "explain|explains|resistance to stress|stress resistan*|stress resilient|cope with stress" },
  { M (HAVE) | M (EDUCATION), FALSE, "training in|apprenticeship or|degree or" },
  { M (HAVE) | M (CERTIFICATION), FALSE, "qualification as|qualified as|qualified nurse" },
  { M (DUTY), TRUE,
    "allocate|arrange|audit|calculate|calibrate|capture|champion|clarify|communicate|compile|"
    "complete|consult|convert|curate|cut|decorate|detect|discuss|dispatch|distribute|educate|"
    "encourage|enforce|estimate|examine|fix|follow|gather|generate|grow|inform|initiate|interpret|"
    "introduce|invoice|issue|lay|listen|maximise|minimise|motivate|move|observe|obtain|photograph|"
    "pick|predict|prioritise|prioritize|protect|prune|publish|recruit|reduce|refactor|refine|"
    "reinforce|release|remove|replace|represent|reproduce|restore|safeguard|search|secure|select|"
    "shoot|simplify|spot|streamline|strengthen|submit|summarise|tend|trace|transform|treat|tune|"
    "turn|uncover|unpack|validate|verify|visit|wash|weld|win|wire|break|hunt|chair|assemble|attend|"
    "adapt|accompany|connect|decide|expand|explore|extend|inspire|present|settle|speak|stay|"
    "support" },
  { M (ROLE), FALSE,
    "supervisor|operator|operative|worker|therapist|programmer|electrician|"
    "mechanic|bookkeeper|buyer|"
    "executive|scientist|paralegal|lawyer|editor|writer|advisor|adviser|planner|"
    "partner|apprentice|graduate|midwife|carer" },
  { M (BENEFIT), FALSE,
    "parking|travel card|car allowance|free uniform|uniform provided|staff "
    "meals|accommodation|study leave|discount|discounted|pension fund|private health|private "
    "medical|paid breaks|paid training|generous|a laptop|weeks of holiday|profit "
    "sharing|lease car|kindergarten|sabbatical*|relocation support" },
  { M (APPLY), FALSE,
    "previous applicants|this vacancy|this advert|this advertisement|this post "
    "is|referees|covering "
    "letter|interview|shortlisting|unsolicited|hear from you|hesitate|vacancies|interest "
    "us|caught your interest|learn more|reach us|write to us|read about" },
  { M (COMPANY), FALSE,
    "was born|has grown|has been developing|is part of|is home to|is based|was built|was opened|we "
    "have grown|our team|our school|our house|our wards|our group|our office|our plant|our people "
    "come|family business|in countries|our engine|our product|our app|our software|our developers|"
    "our engineers" },
  { 0, FALSE, NULL },
};
