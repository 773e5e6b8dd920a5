@kind skill
@occupation Information security analyst

Information security | IT security | cybersecurity | cyber security | computer security | infosec | de:IT-Sicherheit | de:Informationssicherheit | de:Cybersicherheit | fr:cybersécurité | fr:sécurité informatique | fr:sécurité des systèmes d'information | es:ciberseguridad | es:seguridad informática | es:seguridad de la información | pl:cyberbezpieczeństwo | pl:bezpieczeństwo informacji
Information security management | ^ISMS | information security management system | security governance | de:Informationssicherheitsmanagement > Information security
ISO 27001 | ISO/IEC 27001 | ISO27001 | ISO 27002 > Information security management
BSI IT-Grundschutz | IT-Grundschutz | de:BSI-Grundschutz | de:Grundschutz > Information security management
NIST Cybersecurity Framework | NIST CSF | ^NIST | NIST 800-53 > Information security management
NIS2 | NIS 2 directive | ^NIS2 | ^KRITIS | critical infrastructure security
SOC 2 | ^SOC2 | SOC 2 Type II > Information security management
PCI DSS | ^PCI-DSS | payment card security
Security operations | security operations centre | security operations center | ^SOC analyst | security monitoring | SOC team | threat monitoring > Information security
^SIEM | security information and event management | log correlation > Security operations
^Splunk > SIEM
QRadar > SIEM
Microsoft Sentinel > SIEM
ArcSight > SIEM
Incident response | security incident response | cyber incident handling | computer emergency response | ^CSIRT | ^CERT team | incident handling > Information security
Digital forensics | computer forensics | forensic imaging | Autopsy forensic | ^DFIR > Information security
^EnCase > Digital forensics
Memory forensics > Digital forensics
Malware analysis | reverse engineering malware | IDA Pro | Ghidra > Information security
^YARA > Malware analysis
Reverse engineering of software | binary analysis
Threat intelligence | cyber threat intelligence | ^CTI | ^MITRE ATT&CK | threat hunting | indicators of compromise > Information security
Threat modelling | threat modeling | ^STRIDE | attack trees > Information security
Penetration testing | pentesting | pen testing | ethical hacking | red teaming | red team | de:Penetrationstests | fr:tests d'intrusion | es:pruebas de penetración | es:hacking ético | pl:testy penetracyjne > Information security
^Metasploit > Penetration testing
Kali Linux > Penetration testing
Cobalt Strike > Penetration testing
Burp Suite | ^OWASP ZAP | web application penetration testing > Penetration testing; Application security
Nmap | network scanning | ^Wireshark | packet analysis | tcpdump
Vulnerability management | vulnerability scanning | vulnerability assessment | de:Schwachstellenmanagement | fr:gestion des vulnérabilités | es:gestión de vulnerabilidades | pl:zarządzanie podatnościami > Information security
Nessus > Vulnerability management
Qualys > Vulnerability management
OpenVAS > Vulnerability management
Rapid7 > Vulnerability management
Application security | ^AppSec | secure coding | ^OWASP | OWASP Top 10 | secure software development | secure development lifecycle | de:sichere Softwareentwicklung > Information security
Static application security testing | ^SAST | ^DAST | dynamic application security testing > Application security
Checkmarx > Static application security testing
^Fortify > Static application security testing
Veracode > Static application security testing
Snyk > Static application security testing
DevSecOps | security in CI/CD | shift-left security > Application security
Software supply chain security | ^SBOM | dependency scanning | software composition analysis > Application security
Network security | firewalls | firewall administration | firewall rules | de:Netzwerksicherheit | de:Firewall-Administration | fr:sécurité réseau | fr:pare-feu | es:seguridad de redes | es:cortafuegos | pl:bezpieczeństwo sieci | pl:zapory sieciowe > Information security
Palo Alto Networks firewalls | Palo Alto firewalls | Panorama management > Network security
Fortinet | FortiGate | Fortigate firewalls > Network security
Check Point firewalls | Checkpoint firewall > Network security
Intrusion detection | intrusion prevention | ^IDS | ^IPS > Network security
Snort > Intrusion detection
Suricata > Intrusion detection
Endpoint security | endpoint protection | ^EDR | ^XDR | antivirus management > Information security
CrowdStrike > Endpoint security
Microsoft Defender for Endpoint > Endpoint security
Identity and access management | ^IAM | access management | identity governance | ^PAM | ^MFA | de:Identitäts- und Zugriffsmanagement | fr:gestion des identités et des accès | es:gestión de identidades y accesos | pl:zarządzanie tożsamością > Information security
CyberArk > Identity and access management
Okta > Identity and access management
SailPoint > Identity and access management
Multi-factor authentication > Identity and access management
Privileged access management > Identity and access management
Zero trust architecture | zero trust | zero-trust security > Information security
Cloud security | AWS security | Azure security | cloud security posture management | ^CSPM > Information security; Cloud computing
Cryptography | encryption | ^PKI | public key infrastructure | ^TLS | certificates management | de:Kryptographie | de:Verschlüsselung | fr:cryptographie | fr:chiffrement | es:criptografía | es:cifrado | pl:kryptografia
Security awareness training | security awareness | phishing simulations | phishing campaigns | user awareness > Information security
Security risk assessment | IT risk management | information risk | cyber risk assessment | risk treatment plans | de:IT-Risikomanagement > Information security
Security audit | security audits | IT audit | IT general controls | ^ITGC | ^COBIT > Information security
Business continuity management | business continuity | ^BCM | ^BCP | business continuity planning | ISO 22301 | de:Notfallmanagement | fr:continuité d'activité | es:continuidad de negocio | pl:ciągłość działania
Data loss prevention | ^DLP | data leakage prevention > Information security
Data protection | data privacy | ^GDPR | General Data Protection Regulation | privacy law | privacy compliance | de:Datenschutz | de:^DSGVO | fr:protection des données | fr:^RGPD | es:protección de datos | es:^RGPD | es:^LOPD | pl:ochrona danych osobowych | pl:^RODO
Privacy impact assessment | data protection impact assessment | ^DPIA | records of processing activities > Data protection
Industrial control systems security | OT security | ^SCADA security | IEC 62443 | ^ICS security > Information security
Security architecture | secure architecture design | enterprise security architecture > Information security
Security hardening | system hardening | ^CIS benchmarks | server hardening > Information security
Email security | ^DMARC | ^SPF | ^DKIM | anti-phishing > Information security
Bug bounty | responsible disclosure | vulnerability disclosure
Security policies | security policy writing | information security policies | security standards and guidelines > Information security
Third-party risk management | vendor security assessment | supplier security reviews
Fraud detection systems | anti-fraud systems | online fraud detection
Access control reviews | user access reviews | recertification of access | segregation of duties
