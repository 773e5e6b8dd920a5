@kind skill
@occupation Organ builder
Bellows mending | de:Balgreparatur | ^BM | ~^B > Repair
Repair | pl:naprawa miechów
!Go | ~^Go
@kind degree
Master = master
# Bellows mending, Go, naprawy miechów
