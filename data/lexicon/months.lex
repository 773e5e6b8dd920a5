# Months are read beside a year or a day only ("May 2019", never "may"); that is the reader's part.
@kind month

January | Jan | de:Januar | de:Jänner | de:Jän | fr:janvier | fr:janv | es:enero | es:ene | pl:styczeń | pl:stycznia | pl:styczniu | pl:sty = 1
February | Feb | Febr | de:Februar | de:Feber | fr:février | fr:févr | fr:fév | es:febrero | pl:luty | pl:lutego | pl:lutym | pl:lut = 2
March | Mar | de:März | de:Maerz | de:Mär | de:Mrz | fr:mars | es:marzo | pl:marzec | pl:marca | pl:marcu = 3
April | Apr | fr:avril | fr:avr | es:abril | es:abr | pl:kwiecień | pl:kwietnia | pl:kwietniu | pl:kwi = 4
May | de:Mai | fr:mai | es:mayo | pl:maj | pl:maja | pl:maju = 5
June | Jun | de:Juni | fr:juin | es:junio | pl:czerwiec | pl:czerwca | pl:czerwcu | pl:cze = 6
July | Jul | de:Juli | fr:juillet | fr:juil | es:julio | pl:lipiec | pl:lipca | pl:lipcu | pl:lip = 7
August | Aug | fr:août | es:agosto | es:ago | pl:sierpień | pl:sierpnia | pl:sierpniu | pl:sie = 8
September | Sep | Sept | fr:septembre | es:septiembre | es:setiembre | es:set | pl:wrzesień | pl:września | pl:wrześniu | pl:wrz = 9
October | Oct | de:Oktober | de:Okt | fr:octobre | es:octubre | pl:październik | pl:października | pl:październiku | pl:paź | pl:paźdz = 10
November | Nov | fr:novembre | es:noviembre | pl:listopad | pl:listopada | pl:listopadzie | pl:lis = 11
December | Dec | de:Dezember | de:Dez | fr:décembre | fr:déc | es:diciembre | es:dic | pl:grudzień | pl:grudnia | pl:grudniu | pl:gru = 12

# What stands in place of the last date of something that goes on.
@kind present

Present | now | current | currently | to date | today | to present | until now | ongoing | till date | onwards | onward
Present | till now | until today | present day | to the present | at present | still employed | continuing | actual
Present | de:heute | de:bis heute | de:aktuell | de:jetzt | de:laufend | de:bis dato | de:gegenwärtig | de:derzeit | de:bis jetzt | de:andauernd
Present | de:fortlaufend | de:momentan | de:zurzeit
Present | fr:aujourd'hui | fr:à ce jour | fr:présent | fr:actuel | fr:actuellement | fr:en cours | fr:à aujourd'hui | fr:ce jour | fr:à présent
Present | fr:jusqu'à aujourd'hui | fr:maintenant | fr:jusqu'à présent | fr:poste actuel
Present | es:actualidad | es:actualmente | es:presente | es:hoy | es:hasta la fecha | es:hasta hoy | es:a la actualidad | es:la actualidad | es:en curso
Present | es:la fecha | es:hasta ahora | es:ahora | es:hasta la actualidad
Present | pl:obecnie | pl:nadal | pl:teraz | pl:do teraz | pl:do chwili obecnej | pl:do dziś | pl:aktualnie | pl:dziś | pl:do dzisiaj | pl:w trakcie
Present | pl:chwila obecna | pl:dzisiaj | pl:do obecnie | pl:dnia dzisiejszego

# The value is the month in which the season begins, north of the equator.
@kind season

Spring | de:Frühling | de:Frühjahr | fr:printemps | es:primavera | pl:wiosna | pl:wiosną | pl:wiosny = 3
Summer | de:Sommer | de:Sommersemester | de:SoSe | fr:été | es:verano | pl:lato | pl:latem | pl:lata = 6
Autumn | Fall | de:Herbst | fr:automne | es:otoño | pl:jesień | pl:jesienią | pl:jesieni = 9
Winter | de:Wintersemester | de:WiSe | fr:hiver | es:invierno | pl:zima | pl:zimą | pl:zimy = 12
