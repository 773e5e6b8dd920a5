@kind skill
@occupation DevOps engineer

DevOps | DevOps practices | DevOps culture | site reliability engineering | ^SRE | platform engineering | de:DevOps-Methoden
CI/CD | continuous integration | continuous delivery | continuous deployment | build pipelines | release pipelines | deployment pipelines | CI pipelines | automated deployments | de:kontinuierliche Integration | fr:intégration continue | es:integración continua | pl:ciągła integracja
^Jenkins | Jenkins pipelines > CI/CD
GitLab CI | GitLab CI/CD | GitLab pipelines > CI/CD; GitLab
GitHub Actions > CI/CD; GitHub
Azure DevOps | Azure Pipelines | ^TFS | Team Foundation Server > CI/CD
CircleCI > CI/CD
Travis CI > CI/CD
TeamCity > CI/CD
Bamboo CI > CI/CD
Argo CD | ArgoCD | Flux CD | GitOps > CI/CD; Kubernetes
Release management | release engineering | software releases | release planning | de:Release-Management | fr:gestion des versions logicielles | es:gestión de versiones | pl:zarządzanie wydaniami
Containers | containerisation | containerization | containerised applications | container technologies | de:Container-Technologien | fr:conteneurs | fr:conteneurisation | pl:konteneryzacja
^Docker | Docker Compose | Dockerfile | docker containers > Containers
^Podman > Containers
containerd > Containers
Buildah > Containers
Kubernetes | ^K8s | ^k8s | k3s | container orchestration | kubectl > Containers
Helm charts | ^Helm > Kubernetes
^OpenShift | Red Hat OpenShift > Kubernetes
Service mesh > Kubernetes
^Istio > Service mesh
Linkerd > Service mesh
Amazon ECS | ^ECS | ^EKS | Amazon EKS | AWS Fargate > Amazon Web Services; Containers
Infrastructure as code | ^IaC | infrastructure automation | configuration as code > Automation of IT operations
Automation of IT operations | IT automation | infrastructure automation tools | de:IT-Automatisierung
^Terraform | OpenTofu | Terragrunt > Infrastructure as code
CloudFormation | AWS CDK | AWS CloudFormation > Infrastructure as code; Amazon Web Services
^Pulumi > Infrastructure as code
Configuration management | configuration management tools | server configuration management | de:Konfigurationsmanagement | fr:gestion de configuration | es:gestión de la configuración | pl:zarządzanie konfiguracją
^Ansible | Ansible playbooks | Ansible Tower > Configuration management
^Puppet | Puppet manifests > Configuration management
!Chef | Chef cookbooks | Chef Infra | Chef configuration management > Configuration management
SaltStack | Salt Stack > Configuration management
^Packer | HashiCorp Packer | machine images
Secrets management | ^Vault | key vault | AWS Secrets Manager
HashiCorp Vault > Secrets management
Cloud computing | cloud | cloud platforms | cloud services | cloud infrastructure | public cloud | cloud technologies | de:Cloud-Technologien | de:Cloud-Dienste | fr:informatique en nuage | fr:cloud public | es:computación en la nube | es:servicios en la nube | pl:chmura obliczeniowa | pl:usługi chmurowe
Amazon Web Services | ^AWS | AWS cloud | Amazon cloud > Cloud computing
Amazon EC2 | ^EC2 | Auto Scaling groups > Amazon Web Services
Amazon S3 | ^S3 | S3 buckets > Amazon Web Services
AWS Lambda | Lambda functions > Amazon Web Services; Serverless computing
Amazon RDS | ^RDS | Amazon Aurora > Amazon Web Services; Relational databases
Serverless computing | serverless | serverless architecture | Azure Functions | cloud functions > Cloud computing
Microsoft Azure | ^Azure | Azure cloud | ^AKS | Azure Kubernetes Service > Cloud computing
Google Cloud Platform | ^GCP | Google Cloud | ^GKE > Cloud computing
OpenStack | private cloud > Cloud computing
Cloud migration | migrated to the cloud | lift and shift | migration to AWS | migration to Azure | de:Cloud-Migration | fr:migration vers le cloud | es:migración a la nube | pl:migracja do chmury > Cloud computing
Cloud architecture | cloud-native architecture | cloud native | cloud solutions design > Cloud computing
Cloud cost optimisation | ^FinOps | cloud cost management | cloud cost optimization > Cloud computing
Monitoring and observability | observability | monitoring and alerting | system monitoring | application monitoring | infrastructure monitoring | de:Systemüberwachung | fr:supervision des systèmes | es:monitorización de sistemas | pl:monitorowanie systemów
^Prometheus | Alertmanager | PromQL > Monitoring and observability
^Grafana | Grafana dashboards | Loki > Monitoring and observability
^Datadog > Monitoring and observability
New Relic > Monitoring and observability
Dynatrace > Monitoring and observability
AppDynamics > Monitoring and observability
^Nagios > Monitoring and observability
Icinga > Monitoring and observability
^Zabbix > Monitoring and observability
Checkmk > Monitoring and observability
^PRTG > Monitoring and observability
ELK stack | Elastic Stack | ^ELK > Log management
Graylog > Log management
Fluentd > Log management
Logstash > ELK stack
Kibana > ELK stack
Log management | log analysis | centralised logging | centralized logging > Monitoring and observability
OpenTelemetry | distributed tracing | Jaeger tracing > Monitoring and observability
Service level objectives | ^SLO | ^SLOs | error budgets | service level indicators
Incident response (IT operations) | incident management | major incident management | production incidents | post-mortems | blameless post-mortems | de:Störungsmanagement | fr:gestion des incidents | es:gestión de incidencias | pl:zarządzanie incydentami
Capacity planning | capacity management | scaling infrastructure
Chaos engineering | fault injection | game days
Artifact repositories
Artifactory > Artifact repositories
Nexus Repository > Artifact repositories
Harbor registry > Artifact repositories
Load balancing | load balancers | reverse proxy
HAProxy > Load balancing
F5 BIG-IP > Load balancing
^Nginx | ^NGINX | nginx | Apache HTTP Server | Apache web server | web servers | de:Webserver
Blue-green deployment | canary releases | zero-downtime deployment | feature flags > CI/CD

@occupation Systems administrator

System administration | systems administration | server administration | administering servers | sysadmin | administration of servers | de:Systemadministration | de:Serveradministration | fr:administration système | fr:administration de systèmes | fr:administration de serveurs | es:administración de sistemas | es:administración de servidores | pl:administracja systemami | pl:administrowanie serwerami | pl:administracji systemami | pl:administrowania systemami | pl:administrowaniu systemami
Linux | GNU/Linux | Linux systems | Linux environment | Red Hat Enterprise Linux | pl:Linuksa | pl:Linuksie | pl:Linuxa | pl:Linuxie
^RHEL > Linux
Debian > Linux
Ubuntu > Linux
CentOS > Linux
SUSE Linux > Linux
Fedora Linux > Linux
Linux administration | Linux system administration | Linux server administration | de:Linux-Administration | fr:administration Linux | es:administración de Linux | pl:administracja Linux > Linux; System administration
Unix | ^UNIX
Solaris > Unix
^AIX > Unix
HP-UX > Unix
FreeBSD > Unix
Windows Server | Windows Server 2019 | Windows Server 2022 | Windows server administration > System administration
Microsoft Windows | Windows 10 | Windows 11 | Windows clients | Windows operating system | ^Windows
Active Directory | ^AD DS | Azure AD | Entra ID | Azure Active Directory | directory services | ^LDAP
Group Policy | ^GPO | ^GPOs | group policies > Active Directory
PowerShell | Power Shell | PowerShell scripting > Scripting
Microsoft Exchange | Exchange Server | Exchange Online | mail server administration
Microsoft 365 administration | Office 365 administration | M365 administration | Microsoft 365 admin | Microsoft Endpoint Manager
Intune > Microsoft 365 administration
^SCCM | Microsoft Configuration Manager | ^MECM | software distribution | software deployment to clients
Virtualisation | virtualization | virtual machines | server virtualisation | de:Virtualisierung | fr:virtualisation | es:virtualización | pl:wirtualizacja
^VMware | VMware vSphere | ^ESXi | vCenter > Virtualisation
Hyper-V | Microsoft Hyper-V > Virtualisation
^Proxmox | libvirt > Virtualisation
^KVM > Virtualisation
^Xen > Virtualisation
^Citrix | XenApp | Citrix Virtual Apps | virtual desktop infrastructure | ^VDI > Virtualisation
Network administration | computer networking | computer networks | network management | network operations | LAN/WAN | ^LAN | ^WAN | de:Netzwerkadministration | de:Netzwerktechnik | fr:administration réseau | fr:réseaux informatiques | es:administración de redes | es:redes informáticas | pl:administracja sieciami | pl:sieci komputerowe
TCP/IP | ^TCP | ^IPv4 | ^IPv6 | internet protocols | network protocols > Network fundamentals
Network fundamentals | networking basics | network knowledge | de:Netzwerkkenntnisse
^DNS | ^DHCP | DNS and DHCP | name resolution > Network fundamentals
Routing and switching | ^BGP | ^OSPF | ^VLAN | VLANs | switch configuration | router configuration | routers and switches > Network administration
Cisco networking | Cisco IOS | Cisco switches | Cisco routers | Cisco Catalyst > Network administration
Juniper networking | Junos > Network administration
Aruba switches > Network administration
MikroTik > Network administration
Wireless networks | ^WLAN | Wi-Fi networks | wireless LAN > Network administration
^SD-WAN | software-defined networking | ^MPLS > Network administration
VPN | virtual private networks | remote access
^IPsec > VPN
OpenVPN > VPN
WireGuard > VPN
Voice over IP | ^VoIP | ^SIP | IP telephony | telephone systems administration
Structured cabling | network cabling | patch panels | fibre splicing | fiber optic splicing
Storage systems | de:Speichersysteme
^SAN > Storage systems
^NAS > Storage systems
^RAID > Storage systems
^iSCSI > Storage systems
NetApp > Storage systems
Ceph > Storage systems
Backup and recovery | backups | backup management | data backup | disaster recovery | de:Datensicherung | fr:sauvegarde et restauration | es:copias de seguridad | pl:kopie zapasowe
Veeam > Backup and recovery
Bacula > Backup and recovery
Commvault > Backup and recovery
Patch management | patching | ^WSUS | system updates | de:Patch-Management | fr:gestion des correctifs | es:gestión de parches | pl:zarządzanie aktualizacjami
IT support | technical support | user support | end-user support | desktop support | second level support | first level support | 1st level support | 2nd level support | helpdesk | help desk | service desk | de:IT-Support | de:Anwenderbetreuung | de:Anwendersupport | fr:support informatique | fr:support technique | fr:assistance aux utilisateurs | es:soporte informático | es:soporte técnico | es:atención a usuarios | pl:wsparcie techniczne | pl:wsparcie użytkowników | pl:pomoc techniczna | pl:wsparcia technicznego | pl:wsparcia użytkowników | pl:pomocy technicznej
Hardware maintenance | PC hardware | computer repair | hardware troubleshooting | workstation setup | hardware installation | de:Hardware-Wartung | fr:maintenance informatique | es:reparación de ordenadores | es:instalación de ordenadores | pl:serwis komputerów
IT service management | ^ITSM | ITIL processes | ITIL framework | service management processes | change and problem management
Ticketing systems | ticket system | issue tracking | trouble tickets | de:Ticketsysteme | fr:outil de ticketing | es:sistema de tickets | pl:system zgłoszeń
ServiceNow > Ticketing systems
^OTRS > Ticketing systems
^GLPI > Ticketing systems
Jira Service Management > Ticketing systems
IT asset management | software licence management | hardware inventory | ^CMDB | licence management
Mobile device management | ^MDM | mobile device administration
Jamf > Mobile device management
macOS administration | Apple device management | macOS
Database administration | ^DBA | database administrator | database maintenance | replication and failover | de:Datenbankadministration | fr:administration de bases de données | es:administración de bases de datos | pl:administracja bazami danych > Databases
Data centre operations | data center operations | server rooms | rack and stack | colocation | de:Rechenzentrumsbetrieb
Mainframe | z/OS | ^JCL | ^AS/400 | IBM i
Print server management | printer administration | printer fleet
User account management | user administration | access rights administration | user provisioning | onboarding of users | permissions management
High availability clustering | failover clusters | high availability | redundancy design
^SAP Basis | SAP administration | SAP system administration

@occupation Systems administrator

Network fundamentals | networks | network technology | network troubleshooting | subnetting | IP addressing | LAN and WAN | switches and routers | site-to-site tunnels | network segmentation | ^VLANs | network design | spanning tree | 802.1X | proxy servers | pfSense | OPNsense | Ubiquiti UniFi | UniFi | Fritzbox network | Lancom | HPE Aruba networking | de:Netzwerke | de:Netzwerken | de:Fehlersuche im Netzwerk | de:Netzwerksegmentierung | de:Netzwerkstruktur | de:Netzwerkbetreuung | de:WLAN | de:Switches und Router | de:Switches | de:Netzwerkdienste | fr:réseaux | es:redes | pl:administracja siecią | pl:sieci LAN
TCP/IP > Network fundamentals
^DNS > Network fundamentals
Routing and switching > Network fundamentals
VPN > Network fundamentals
Wireless networks > Network fundamentals
Cisco networking > Network fundamentals
Juniper networking > Network fundamentals
^SD-WAN > Network fundamentals
Network administration > Network fundamentals
IT scripting for automation | scripts for automation | automated by scripts | scripted automation | cron jobs | scheduled scripts | automate routine tasks | wrote scripts | batch scripts | log parsing scripts | automate user accounts | de:Automatisierung mit Skripten | de:Skripte geschrieben | de:Skripte | de:Skripten | de:Automatisierungsskripte | de:Skripterstellung | de:Skriptprogrammierung | de:Aufgaben automatisiert | de:Automatisierung von Abläufen | de:Cronjobs | de:Skripte zur Automatisierung | fr:scripts d'automatisation | fr:automatisation de tâches | es:scripts de automatización | es:automatización con scripts | pl:skrypty automatyzujące | pl:pisanie skryptów | pl:automatyzacja skryptami > Scripting
PowerShell > Scripting
Shell scripting > Scripting
^Perl > Scripting
Backup and recovery | nightly backups | restore tests | restored servers | restore of data | recovery tests | offsite backups | tape backup | tape rotation | snapshots and restore | ^Veeam | Acronis | Borg backup | restic | Rubrik | Cohesity | NetBackup | Backup Exec | recovery time objective | 3-2-1 rule | de:Datensicherungen | de:Backups | de:Backup und Restore | de:Backup-Konzept | de:Sicherungskonzept | de:Wiederherstellung | de:Wiederherstellungstests | de:Restore-Tests | de:Bandsicherung | de:Bandwechsel | de:Notfallwiederherstellung | de:Notfallhandbuch | fr:sauvegardes | fr:plan de reprise d'activité | es:recuperación de datos | pl:odtwarzanie danych | pl:kopie bezpieczeństwa
Linux | Red Hat | systemd | SELinux | AppArmor | Linux servers | Alma Linux | Rocky Linux | Arch Linux | Gentoo | openSUSE | Linux hardening | LAMP stack | iptables | nftables | Linux kernel | apt and dpkg | de:Linux-Server | de:Linux-Servern | de:Linux-Systeme | fr:serveurs Linux | es:servidores Linux | pl:serwery Linux | pl:serwerów linuksowych
Virtualisation | vSphere | Nutanix | oVirt | XCP-ng | VirtualBox | de:virtuelle Maschinen | de:virtualisierte Server | de:Virtualisierungsumgebung | fr:machines virtuelles | es:máquinas virtuales | pl:maszyny wirtualne

@occupation DevOps engineer

Kubernetes | k8s | ^K3s | Rancher | Kubernetes operators | pod autoscaling | ingress controllers | cluster upgrades of Kubernetes | pl:Kubernetesa | pl:Kubernetesie | pl:Kubernetesem | pl:klastry Kubernetes
^Docker | Docker images | Docker Swarm | container images | containerised services | containerized applications | pl:Dockera | pl:Dockerze | pl:Dockerem | pl:kontenery Docker | pl:obrazy Dockera
Helm charts > Kubernetes
^OpenShift > Kubernetes
CI/CD | pipeline for builds | deploy on merge | build server | de:Build-Pipelines | de:Deployment-Pipelines | fr:déploiement continu | es:despliegue continuo | pl:ciągłe wdrażanie | pl:potoki CI | pl:automatyczne wdrożenia

@occupation DevOps engineer

CI/CD | pl:automatyzacja wdrożeń | pl:potok wdrożeniowy | pl:potoki budowania | pl:budowanie i wdrażanie | pl:automatyczne budowanie | pl:wdrożenia na produkcję | pl:ciągłej integracji | pl:pipeline wdrożeniowy | pl:serwer budowania | release automation | one-click deployment | trunk-based delivery
Kubernetes | pods and services | cluster of pods | deployments in cluster | rolling updates of pods | Kustomize | Argo workflows on cluster | horizontal pod autoscaler | stateful sets | service accounts in cluster | pl:pody | pl:wdrożenia w klastrze | pl:operatory Kubernetesa
^Docker | images built in registry | container registry | multi-stage builds | pl:obrazy kontenerów | pl:skonteneryzowane usługi

@occupation Systems administrator

Network fundamentals | de:Firewallregeln | de:Router konfiguriert | de:Switches konfiguriert | de:Subnetze | de:IP-Adressplan | de:Access Points | de:Netzwerkverkabelung | de:Standortvernetzung | de:Standorte vernetzt | de:Paketmitschnitt | de:Routing | de:Netzwerküberwachung | de:Netzwerkinfrastruktur | de:Namensauflösung | de:Netzausfall
Backup and recovery | de:Sicherungen | de:tägliche Sicherung | de:Sicherungen geprüft | de:Rücksicherung | de:Rücksicherungen | de:Daten wiederhergestellt | de:Server wiederhergestellt | de:Snapshots | de:Notfallplan IT | de:Auslagerung von Bändern | de:Desaster-Recovery | de:Backup-Strategie | de:Wiederanlauf
IT scripting for automation | de:Shellskripte | de:automatisiert per Skript | de:Routineaufgaben automatisiert | de:Benutzerkonten automatisch | de:automatische Auswertung von Protokollen | de:Batch-Skripte
Virtualisation | de:Hypervisor | de:virtuelle Server | de:Server virtualisiert | de:Live-Migration | de:VDI | virtual servers | hypervisors | live migration | server consolidation | VDI
Linux administration | de:Linux-Dienste | de:Kernel-Updates | de:Paketverwaltung | de:Mailserver unter Linux | de:Postfix und Dovecot | de:Samba-Server

@occupation DevOps engineer
CI/CD | automated builds | build automation | deployment automation | build servers | pl:potoki | pl:potoki wdrożeniowe | pl:automatyzacja budowania | pl:Jenkinsie | pl:rurociągi wdrożeniowe
^Jenkins > CI/CD
GitLab CI > CI/CD
GitHub Actions > CI/CD
^Docker > Containers
^Docker | Dockerfiles | pl:kontenery
Kubernetes | Kubernetes clusters | rolling updates | orchestration of containers > Containers

@occupation Systems administrator
Linux | Debian servers | Ubuntu servers | ^SLES | CentOS servers | Linux hosts | Linux machines | RHEL servers | AlmaLinux | de:SLES-Systeme
Network fundamentals | subnets | VPN tunnels | de:Switche | de:Router | de:VPN-Tunnel | de:LAN und WLAN | de:Verteilerschrank | fr:commutateurs | es:conmutadores | pl:sieci | pl:przełączniki
Network security > Network fundamentals
Virtualisation | VMware clusters | vMotion | Hyper-V hosts | hypervisor | virtualised servers | ^VMs | de:VMware-Cluster
^VMware > Virtualisation
Hyper-V > Virtualisation
Backup and recovery | restores | backup concept | backup strategy | Veeam backups | tape backups | offsite backup | restored data | backup and restore | recovery time | de:Backup | de:Restore | fr:restauration des données
Veeam > Backup and recovery
IT scripting for automation | Bash scripts | PowerShell scripts | automated with Ansible | scripts for user accounts | scripted | de:Bash-Skripte | de:PowerShell-Skripte | de:Automatisierung mit Ansible | de:Abläufe automatisiert | de:Skripting | fr:scripts | es:scripts | pl:skrypty
^Ansible > IT scripting for automation
PowerShell > IT scripting for automation
Shell scripting > IT scripting for automation
Helm charts > Kubernetes
Routing and switching > Network fundamentals
Network administration > Network fundamentals
Cisco networking > Network fundamentals
^Proxmox > Virtualisation

@occupation *
Argo CD > Kubernetes
Google Kubernetes Engine > Kubernetes
