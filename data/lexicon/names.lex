# First names, used to hide names and for nothing else. Nobody's origin, sex or age is inferred from them.
# A line holds many; its own name is silent. `= word`: a first name that is also an ordinary word, in any of the five
# languages: alone it is no name. `= surname`: a family name that is also an ordinary word, and no first name.
# `= firm`: a firm or a thing that is called like a person: it is no person.
@kind first-name

!english-1 | Aaron | Abbie | Abby | Abigail | Abner | Abraham | Adam | Addison | Adele | Adeline | Adrian | Agatha
!english-2 | Agnes | Aidan | Aiden | Aileen | Aimee | Alan | Alana | Alastair | Albert | Alec | Aled | Alex | Alexa
!english-3 | Alexander | Alexandra | Alexis | Alfie | Alfred | Alice | Alicia | Alisha | Alison | Alistair | Allan
!english-4 | Allen | Allison | Alma | Alvin | Alyssa | Amanda | Amelia | Amos | Amy | Andrea | Andrew | Andy | Angela
!english-5 | Angelina | Angus | Anita | Ann | Anna | Annabel | Anne | Annette | Annie | Anthony | Antonia | Archie
!english-6 | Ariana | Arnold | Arthur | Arwen | Asher | Ashleigh | Ashley | Ashton | Audrey | Ava | Barbara | Barnaby
!english-7 | Barney | Barry | Bartholomew | Beatrice | Beatrix | Becca | Becky | Belinda | Bella | Ben | Benedict
!english-8 | Benjamin | Bernadette | Bernice | Bert | Bertha | Bertram | Beryl | Bessie | Beth | Bethany | Betsy
!english-9 | Betty | Beverley | Beverly | Billie | Billy | Blake | Bob | Bobby | Bonnie | Boris | Brad | Bradley
!english-10 | Brady | Brandon | Brenda | Brendan | Brent | Brett | Brian | Briana | Bridget | Briony | Brittany
!english-11 | Bronwen | Brooke | Bruce | Bruno | Bryan | Bryce | Bryony | Byron | Caitlin | Caleb | Calum | Callum
!english-12 | Calvin | Camilla | Candice | Cara | Carey | Carl | Carla | Carlton | Carly | Carmel | Carole | Caroline
!english-13 | Carolyn | Carrie | Cassandra | Cassidy | Cassie | Catherine | Cathy | Cecil | Cecilia | Cedric | Celia
!english-14 | Charlene | Charles | Charlie | Cheryl | Chester | Chloe | Chris | Christina | Christine | Christopher
!english-15 | Cindy | Clarence | Clarissa | Claude | Claudia | Clayton | Clifford | Clifton | Clive | Clyde | Cody
!english-16 | Colin | Colleen | Conner | Connie | Connor | Conor | Constance | Cora | Cordelia | Corey | Corinne
!english-17 | Cory | Courtney | Craig | Curtis | Cynthia | Cyril | Cyrus | Damian | Damien | Damon | Dana | Daniel
!english-18 | Danielle | Danny | Daphne | Darcy | Darlene | Darrell | Darren | Darryl | Daryl | Dave | David | Deanna
!english-19 | Debbie | Deborah | Debra | Declan | Dee | Deirdre | Della | Denis | Denise | Dennis | Derek | Dermot
!english-20 | Desmond | Devin | Devon | Dewi | Dexter | Diana | Diane | Dianne | Dinah | Dominic | Donald | Donna
!english-21 | Doreen | Doris | Dorothea | Dorothy | Doug | Douglas | Duane | Dudley | Duncan | Dustin | Dwayne
!english-22 | Dwight | Dylan | Eamon | Ed | Eddie | Edgar | Edith | Edmund | Edna | Edward | Edwin | Edwina | Effie
!english-23 | Eileen | Elaine | Eleanor | Eli | Elijah | Elin | Eliot | Elisabeth | Elise | Eliza | Elizabeth | Ella
!english-24 | Ellen | Ellie | Elliot | Elliott | Ellis | Elmer | Eloise | Elsie | Elspeth | Elton | Elvira | Elvis
!english-25 | Emery | Emily | Emma | Emmanuel | Emmett | Enid | Enoch | Eric | Erica | Erika | Erin | Ernest | Errol
!english-26 | Esme | Esmeralda | Estelle | Esther | Ethan | Ethel | Eugene | Eugenia | Eunice | Eva | Evan
!english-27 | Evangeline | Eve | Evelyn | Everett | Ewan | Ezra | Farrah | Fay | Felicia | Felix | Fergus | Finlay
!english-28 | Finley | Finn | Fiona | Floyd | Frances | Francesca | Francine | Francis | Frankie | Franklin | Fraser
!english-29 | Fred | Freda | Freddie | Frederick | Freya | Gabriel | Gabriella | Gabrielle | Gail | Gareth | Garrett
!english-30 | Garry | Garth | Gary | Gavin | Gemma | Genevieve | Geoff | Geoffrey | George | Georgina | Gerald
!english-31 | Geraldine | Gerard | Gerry | Gertrude | Gideon | Gilbert | Giles | Gillian | Gina | Ginny | Gladys
!english-32 | Glenda | Glenn | Glyn | Gordon | Graeme | Graham | Greg | Gregory | Greta | Griffin | Gwen | Gwendolyn
!english-33 | Gwyneth | Hailey | Hamish | Hannah | Harley | Harold | Harriet | Harrison | Harry | Harvey | Hayden
!english-34 | Hayley | Hector | Heidi | Helen | Helena | Henrietta | Henry | Herbert | Herman | Hilary | Hilda | Homer
!english-35 | Horace | Howard | Hubert | Hugh | Hugo | Ian | Ibrahim | Ida | Ike | Imogen | Ingrid | Iona | Ira
!english-36 | Irene | Irma | Irving | Isaac | Isabel | Isabella | Isabelle | Isaiah | Isla | Isobel | Isolde | Ivan
!english-37 | Ivor | Jackie | Jacob | Jacqueline | Jaden | Jake | James | Jamie | Jan | Jane | Janet | Janice | Janine
!english-38 | Jared | Jarvis | Jason | Jasper | Jay | Jayden | Jayne | Jeanette | Jeff | Jefferson | Jeffrey | Jemima
!english-39 | Jen | Jenna | Jennie | Jennifer | Jenny | Jeremiah | Jeremy | Jermaine | Jerome | Jerry | Jess | Jesse
!english-40 | Jessica | Jessie | Jill | Jim | Jo | Joan | Joanna | Joanne | Jocelyn | Jodie | Jody | Joe | Joel | Joey
!english-41 | John | Johnny | Jolene | Jon | Jonah | Jonathan | Joseph | Josephine | Joshua | Josiah | Josie | Joyce
!english-42 | Juanita | Judah | Jude | Judith | Judy | Julia | Julian | Juliana | Julie | Juliet | Julius | Justin
!english-43 | Justine | Kaitlyn | Kara | Karen | Karl | Kate | Katelyn | Katherine | Kathleen | Kathryn | Kathy
!english-44 | Katie | Katrina | Kayla | Kayleigh | Keira | Keith | Kelly | Kelsey | Kelvin | Ken | Kendall | Kendra
!english-45 | Kenneth | Kenny | Kerry | Kevin | Kiera | Kieran | Kimberley | Kimberly | Kirk | Kirsten | Kirsty
!english-46 | Kitty | Krista | Kristen | Kristin | Kristina | Kristopher | Kurt | Kyla | Kyle | Kylie | Lacey | Lana
!english-47 | Landon | Lara | Larry | Laura | Lauren | Laurence | Lawrence | Leah | Leanne | Lee | Leigh | Leila
!english-48 | Lena | Leo | Leonard | Lesley | Leslie | Lester | Levi | Lewis | Lexi | Liam | Libby | Lila | Lilian
!english-49 | Lillian | Linda | Lindsay | Lindsey | Lionel | Lisa | Liz | Lizzie | Lloyd | Logan | Lois | Lola | Lora
!english-50 | Loretta | Lorna | Lorraine | Lottie | Lou | Louis | Louisa | Louise | Lucas | Lucia | Lucian | Lucille
!english-51 | Lucinda | Lucy | Luke | Luther | Lydia | Lyle | Lynda | Lynette | Lynn | Lynne | Mabel | Mackenzie
!english-52 | Madeleine | Madeline | Mae | Maeve | Maggie | Maisie | Malcolm | Mandy | Marcia | Marcus | Margaret
!english-53 | Margery | Margot | Marguerite | Maria | Mariah | Marian | Marianne | Marie | Marilyn | Marion | Marissa
!english-54 | Marjorie | Marlene | Marlon | Marsha | Martha | Martin | Martina | Martyn | Marvin | Mary | Mathew
!english-55 | Matilda | Matt | Matthew | Maud | Maura | Maureen | Maurice | Mavis | Maximilian | Maxine | Maxwell
!english-56 | Maya | Megan | Meghan | Melanie | Melinda | Melissa | Melvin | Meredith | Merle | Mia | Michael
!english-57 | Michaela | Micheal | Michelle | Mick | Mike | Mildred | Millicent | Millie | Milo | Milton | Minnie
!english-58 | Miranda | Miriam | Mitchell | Moira | Molly | Mona | Monica | Monique | Montague | Morag | Morgan
!english-59 | Morris | Mortimer | Moses | Muriel | Murray | Myra | Nadia | Nadine | Nancy | Naomi | Natalia | Natalie
!english-60 | Natasha | Nathan | Nathaniel | Neal | Ned | Neil | Nell | Nellie | Neville | Niall | Nicholas | Nicola
!english-61 | Nicole | Nigel | Nikita | Nina | Noah | Noel | Nolan | Nora | Norah | Noreen | Norma | Odette | Oliver
!english-62 | Olivia | Ollie | Ophelia | Orlando | Orson | Oscar | Oswald | Otis | Owen | Pam | Pamela | Pandora
!english-63 | Patrice | Patricia | Patrick | Patsy | Paul | Paula | Paulette | Pauline | Peggy | Penelope | Percival
!english-64 | Percy | Perry | Pete | Peter | Petra | Petunia | Peyton | Phil | Philip | Philippa | Phillip | Phineas
!english-65 | Phoebe | Phyllis | Piers | Pippa | Polly | Portia | Preston | Priscilla | Queenie | Quentin | Quincy
!english-66 | Quinn | Rachael | Rachel | Ralph | Ramona | Randall | Randolph | Randy | Raphael | Raquel | Raymond
!english-67 | Rebecca | Reece | Reginald | Regina | Rene | Reuben | Rex | Rhiannon | Rhoda | Rhonda | Rhys | Richard
!english-68 | Rick | Ricky | Riley | Rita | Robbie | Robert | Roberta | Robyn | Rochelle | Roderick | Rodney | Roland
!english-69 | Ronald | Ronan | Ronnie | Rory | Rosalie | Rosalind | Rosamund | Roseanne | Rosie | Ross | Rowena
!english-70 | Roxanne | Rudolph | Rufus | Rupert | Russell | Ruth | Ryan | Sabrina | Sadie | Sam | Samantha | Samson
!english-71 | Samuel | Sandra | Sara | Sarah | Saul | Scarlett | Scott | Sean | Sebastian | Selena | Selina | Selma
!english-72 | Serena | Seth | Seymour | Shane | Shania | Shannon | Sharon | Shaun | Shauna | Shawn | Sheila | Shelby
!english-73 | Sheldon | Shelley | Sheridan | Sherry | Shirley | Sian | Sidney | Sienna | Silas | Silvia | Simeon
!english-74 | Simon | Simone | Sinead | Siobhan | Skylar | Sonia | Sonya | Sophia | Sophie | Spencer | Stacey | Stacy
!english-75 | Stan | Stanley | Stella | Stephanie | Stephen | Steve | Steven | Stewart | Stuart | Susan | Susanna
!english-76 | Susannah | Susie | Suzanne | Suzy | Sybil | Sylvester | Sylvia | Tabitha | Tamara | Tammy | Tamsin
!english-77 | Tania | Tanya | Tara | Terence | Teresa | Terrance | Terrence | Terri | Terry | Tess | Tessa | Thea
!english-78 | Thelma | Theo | Theodora | Theodore | Theresa | Thomas | Tiffany | Tilly | Tim | Timothy | Toby | Todd
!english-79 | Tom | Tommy | Toni | Tony | Tracey | Tracy | Travis | Trent | Trevor | Tricia | Trina | Tristan | Troy
!english-80 | Trudy | Tyrone | Una | Ursula | Valentina | Valerie | Vanessa | Vaughan | Vernon | Veronica | Vicki
!english-81 | Vicky | Vince | Vincent | Virgil | Vivian | Vivien | Vivienne | Wallace | Wanda | Warren | Wayne | Wendy
!english-82 | Wesley | Whitney | Wilbur | Wilfred | Willa | William | Willie | Wilma | Winifred | Winston | Wyatt
!english-83 | Xander | Yasmin | Yolanda | Yvette | Yvonne | Zachary | Zack | Zara | Zelda | Zoe

!german-1 | Achim | Adelheid | Adolf | Albrecht | Alfons | Alois | Alwin | Andreas | Angelika | Anja | Anke
!german-2 | Anneliese | Annegret | Annemarie | Annett | Annika | Ansgar | Antje | Anton | Armin | Arndt | Arne | Arno
!german-3 | Astrid | Axel | Babette | Balthasar | Bärbel | Bastian | Beate | Benno | Bernd | Bernhard | Berthold
!german-4 | Bettina | Birgit | Birgitta | Birte | Björn | Bodo | Brigitte | Brunhilde | Burkhard | Carina | Carmen
!german-5 | Carola | Carsten | Caspar | Christa | Christel | Christiane | Christoph | Claas | Claus | Clemens | Conrad
!german-6 | Constanze | Cordula | Cornelia | Cornelius | Dagmar | Daniela | Detlef | Detlev | Dieter | Dietmar
!german-7 | Dietrich | Dirk | Dominik | Dominique | Dora | Dorothee | Eberhard | Eckhard | Edeltraud | Egon | Elfriede
!german-8 | Elke | Elmar | Elsa | Else | Emil | Emilia | Engelbert | Erhard | Erich | Erna | Erwin | Eugen | Evelin
!german-9 | Ewald | Fabian | Ferdinand | Florian | Frauke | Franz | Franziska | Frieda | Friederike | Friedhelm
!german-10 | Friedrich | Fritz | Gabriele | Georg | Gerd | Gerda | Gerhard | Gerlinde | Gernot | Gertrud | Gisela
!german-11 | Gottfried | Götz | Gregor | Gudrun | Guido | Gunda | Gundula | Günter | Günther | Gustav | Hanna
!german-12 | Hannelore | Hannes | Hans | Harald | Hartmut | Hauke | Hedwig | Heike | Heiko | Heiner | Heinrich | Heinz
!german-13 | Helga | Hella | Helmut | Hendrik | Henning | Henriette | Hermann | Herta | Hildegard | Hinrich | Holger
!german-14 | Horst | Ignaz | Ilona | Ilse | Imke | Ina | Inge | Ingeborg | Ingo | Inka | Insa | Irina | Irmgard
!german-15 | Irmtraud | Isabell | Ivonne | Jakob | Jana | Janina | Jannik | Jannis | Jens | Joachim | Jobst | Jochen
!german-16 | Johann | Johanna | Johannes | Jonas | Jörg | Jörn | Josef | Jost | Jürgen | Jutta | Kai | Karin | Karla
!german-17 | Karoline | Karsten | Kaspar | Katharina | Käthe | Kathrin | Katja | Kerstin | Kilian | Klara | Klaus
!german-18 | Knut | Konrad | Konstantin | Korbinian | Kornelia | Kriemhild | Kunigunde | Lars | Lasse | Laurenz
!german-19 | Leander | Leni | Lennart | Leonhard | Leonie | Leopold | Lieselotte | Lina | Linus | Lorenz | Lothar
!german-20 | Lotte | Ludger | Ludwig | Luisa | Luise | Lukas | Lutz | Magda | Magdalena | Maik | Maike | Maja | Malte
!german-21 | Manfred | Manuel | Manuela | Marco | Marcel | Mareike | Margarete | Margit | Margrit | Marika | Marita
!german-22 | Marius | Markus | Marlies | Mathias | Mathilde | Matthias | Mechthild | Meike | Meinhard | Micha | Mirjam
!german-23 | Mirko | Moritz | Nadja | Neele | Nicolai | Nikola | Niklas | Nikolaus | Nils | Norbert | Olaf | Ortrud
!german-24 | Ortwin | Oskar | Othmar | Otto | Patrizia | Philipp | Raimund | Rainer | Ralf | Regine | Reimund
!german-25 | Reinhard | Reinhold | Renate | Richarda | Rolf | Ronja | Rosemarie | Roswitha | Rudi | Rudolf | Rüdiger
!german-26 | Ruprecht | Sabine | Saskia | Sascha | Sibylle | Siegfried | Sieglinde | Siegmund | Sigrid | Silke
!german-27 | Silvio | Sina | Sonja | Sören | Stefan | Stefanie | Steffen | Steffi | Susanne | Sven | Svenja | Swantje
!german-28 | Tanja | Tatjana | Thilo | Thorben | Thorsten | Tilman | Timo | Tobias | Torben | Torsten | Traute | Udo
!german-29 | Ulf | Ulla | Ulli | Ulrich | Ulrike | Ute | Utz | Uwe | Veit | Verena | Volker | Volkmar | Waldemar
!german-30 | Waltraud | Wenzel | Werner | Wibke | Wiebke | Wieland | Wilfried | Wilhelm | Wilhelmine | Willi
!german-31 | Winfried | Wolfgang | Wolfram | Xaver | Yannick

!french-1 | Abel | Achille | Adélaïde | Adèle | Adrien | Adrienne | Agathe | Agnès | Alain | Alban | Albane
!french-2 | Albertine | Alexandre | Alexandrine | Aline | Alix | Alphonse | Amandine | Amaury | Ambre | Amélie | Anaïs
!french-3 | Anatole | André | Andrée | Angèle | Angélique | Annick | Anouk | Antoine | Antoinette | Apolline | Ariane
!french-4 | Aristide | Armand | Armelle | Arnaud | Arsène | Aubin | Aude | Augustin | Augustine | Aurélie | Aurélien
!french-5 | Aurore | Axelle | Aymeric | Baptiste | Basile | Bastien | Béatrice | Bénédicte | Benoît | Bérangère
!french-6 | Bérénice | Berthe | Bertrand | Blaise | Blandine | Brice | Camille | Capucine | Carine | Cassandre
!french-7 | Cécile | Cédric | Célestin | Céline | Chantal | Charlène | Charline | Chloé | Christelle | Christophe
!french-8 | Clarisse | Claudine | Clémence | Clément | Clémentine | Clotilde | Colette | Coline | Coralie | Corentin
!french-9 | Cyprien | Cyrille | Danièle | Daphné | Delphine | Didier | Donatien | Dorian | Édith | Edmond | Édouard
!french-10 | Éléonore | Éliane | Élise | Élodie | Éloi | Éloïse | Émeline | Émeric | Émile | Émilie | Émilien
!french-11 | Emmanuelle | Enzo | Éric | Ernestine | Étienne | Eugénie | Eulalie | Évelyne | Fabien | Fabienne
!french-12 | Fabrice | Fanny | Faustine | Félicien | Félicité | Fernand | Firmin | Flavie | Flavien | Florent | Franck
!french-13 | François | Françoise | Frédéric | Frédérique | Gaël | Gaëlle | Gaétan | Gaspard | Gaston | Gautier
!french-14 | Geneviève | Geoffroy | Georges | Georgette | Gérald | Gérard | Germaine | Ghislain | Ghislaine | Gilles
!french-15 | Ginette | Gisèle | Gonzague | Grégoire | Grégory | Guillaume | Gustave | Guylaine | Gwenaëlle | Hadrien
!french-16 | Hélène | Henri | Hervé | Hippolyte | Honorine | Hortense | Hugues | Inès | Isaure | Jacky | Jacques
!french-17 | Jeanne | Jeannine | Jérémie | Jérémy | Jérôme | Joël | Joëlle | Jordane | José | Joséphine | Josiane
!french-18 | Josette | Judicaël | Jules | Julien | Julienne | Juliette | Karine | Kévin | Laetitia | Laure | Laurène
!french-19 | Laurent | Laurie | Lazare | Léa | Léo | Léon | Léonard | Léonie | Léopold | Liliane | Line | Lisette
!french-20 | Loïc | Loïs | Lorette | Louane | Louison | Luc | Lucette | Lucie | Lucien | Lucienne | Ludivine | Ludovic
!french-21 | Maël | Maëlle | Maëva | Magali | Maïté | Manon | Marc | Marceau | Marcelle | Marcellin | Margaux
!french-22 | Marielle | Marjolaine | Marlène | Marthe | Martine | Maryse | Mathieu | Mathis | Matthieu | Maxence
!french-23 | Maxime | Mélanie | Mélissa | Michel | Michèle | Micheline | Mireille | Morgane | Myriam | Mylène | Nadège
!french-24 | Nathalie | Nicolas | Ninon | Noé | Noëlle | Noémie | Océane | Octave | Odile | Olivier | Ombeline
!french-25 | Oriane | Pascale | Paulin | Perrine | Philippe | Philippine | Pierrick | Raoul | Raphaël | Raphaëlle
!french-26 | Raymonde | Régine | Régis | Rémi | Rémy | Renaud | Renée | Rodolphe | Rolande | Romane | Roxane | Salomé
!french-27 | Sandrine | Séverine | Sébastien | Ségolène | Serge | Servane | Sidonie | Solange | Solène | Soline
!french-28 | Stéphane | Stéphanie | Sylvain | Sylvaine | Sylvestre | Sylvette | Sylvie | Tancrède | Tanguy | Théo
!french-29 | Théodore | Théophile | Thérèse | Thibaud | Thibault | Thierry | Timothée | Titouan | Toussaint | Ulysse
!french-30 | Valentin | Valère | Valérie | Valéry | Victorien | Violaine | Violette | Virgile | Virginie | Viviane
!french-31 | Wilfrid | Xavier | Yann | Yoann | Yolande | Yves | Yvon | Zacharie | Zélie | Zoé

!spanish-1 | Abelardo | Adela | Adolfo | Adoración | Adrián | Adriana | Águeda | Agustín | Agustina | Aina | Ainhoa
!spanish-2 | Aitana | Aitor | Alberto | Aldo | Alejandra | Alejandro | Alejo | Alfonso | Alfredo | Almudena | Alonso
!spanish-3 | Álvaro | Amalia | Amador | Amaia | Ana | Anabel | Anastasia | Andrés | Ángel | Ángela | Ángeles | Aníbal
!spanish-4 | Anselmo | Antonio | Apolonia | Araceli | Aránzazu | Arantxa | Ariadna | Armando | Arturo | Ascensión
!spanish-5 | Asier | Aurelio | Azucena | Baltasar | Bárbara | Bartolomé | Beatriz | Begoña | Belén | Benigno | Benito
!spanish-6 | Berta | Blas | Borja | Braulio | Brígida | Calisto | Candelaria | Carles | Carlos | Carlota | Carmela
!spanish-7 | Carmelo | Casandra | Casimiro | Catalina | Cayetana | Cayetano | Celestino | Celso | César | Claudio
!spanish-8 | Clemente | Conchita | Conrado | Cristian | Cristina | Cristóbal | Dámaso | Damián | Darío | Débora
!spanish-9 | Delfina | Demetrio | Desiderio | Diego | Dionisio | Domingo | Edmundo | Eduardo | Efraín | Elena
!spanish-10 | Eleuterio | Elías | Eloy | Emiliano | Emilio | Enrique | Ernesto | Esteban | Estefanía | Ester | Eugenio
!spanish-11 | Eulalia | Eusebio | Ezequiel | Fabián | Fabiola | Facundo | Fátima | Federico | Felipe | Felisa | Fermín
!spanish-12 | Fernanda | Fernando | Fidel | Francisca | Francisco | Froilán | Gabriela | Gaspar | Genoveva | Gerardo
!spanish-13 | Germán | Gerónimo | Gilberto | Ginés | Gonzalo | Gregorio | Guillermina | Guillermo | Gustavo | Héctor
!spanish-14 | Heriberto | Hernán | Hilario | Hipólito | Homero | Horacio | Hortensia | Humberto | Ignacia | Ignacio
!spanish-15 | Iker | Ildefonso | Imanol | Inés | Íñigo | Inmaculada | Iñaki | Isaías | Isidora | Isidro | Ismael
!spanish-16 | Itziar | Iván | Jacinta | Jacinto | Jacobo | Jaime | Javier | Jazmín | Jerónimo | Jesús | Jimena
!spanish-17 | Joaquín | Joaquina | Jordi | Jorge | Josefa | Josefina | Juan | Juana | Julián | Julieta | Julio | Laia
!spanish-18 | Lázaro | Leandro | Leocadia | Leonardo | Leonor | Leopoldo | Leticia | Lidia | Liliana | Lorena
!spanish-19 | Lorenzo | Lucía | Luciana | Luciano | Lucrecia | Luis | Macarena | Maite | Manolo | Marcela | Marcelino
!spanish-20 | Marcelo | Marcos | Margarita | María | Mariana | Mariano | Maribel | Maricarmen | Mario | Marisa
!spanish-21 | Marisol | Marta | Martín | Mateo | Matías | Mauricio | Maximino | Mayte | Melchor | Merche | Micaela
!spanish-22 | Miguel | Mireia | Moisés | Mónica | Montserrat | Narciso | Natividad | Nazaret | Nerea | Néstor
!spanish-23 | Nicanor | Nicolás | Noelia | Norberto | Nuria | Octavio | Olga | Onofre | Óscar | Osvaldo | Oriol
!spanish-24 | Pablo | Paloma | Paola | Pascual | Patricio | Pedro | Pepa | Pepe | Plácido | Primitivo | Rafael
!spanish-25 | Rafaela | Ramiro | Ramón | Raúl | Rebeca | Regino | Reinaldo | Renata | Ricardo | Rigoberto | Roberto
!spanish-26 | Rocío | Rodolfo | Rodrigo | Rogelio | Rolando | Román | Romina | Roque | Rosalía | Rosana | Rosaura
!spanish-27 | Rubén | Ruperto | Salomón | Samanta | Sancho | Saturnino | Saúl | Serafín | Sergio | Servando | Severino
!spanish-28 | Silverio | Silvestre | Simón | Sofía | Sonsoles | Susana | Tadeo | Tatiana | Telmo | Teodora | Teodoro
!spanish-29 | Teófilo | Timoteo | Tomás | Toribio | Ulises | Unai | Urbano | Valentín | Valeria | Valeriano | Vanesa
!spanish-30 | Vasco | Verónica | Vicenta | Vicente | Víctor | Victoriano | Viviana | Wálter | Wilfredo | Xabier | Xavi
!spanish-31 | Ximena | Yago | Yaiza | Yasmina | Yesenia | Zacarías | Zoraida | Zulema

!polish-1 | Agata | Agnieszka | Aldona | Aleksander | Aleksandra | Alicja | Alina | Ambroży | Anastazja | Anatol
!polish-2 | Andrzej | Aneta | Antoni | Antonina | Apolinary | Arkadiusz | Artur | Aurelia | Bartłomiej | Bartosz
!polish-3 | Beata | Benedykt | Berenika | Bernadeta | Błażej | Bogdan | Bogna | Bogumił | Bogumiła | Bogusław
!polish-4 | Bogusława | Bohdan | Bolesław | Borys | Bożena | Bożydar | Bronisław | Bronisława | Brygida | Cecylia
!polish-5 | Celina | Cezary | Czesław | Czesława | Danuta | Daria | Dariusz | Dawid | Dobrosław | Dobromiła | Dominika
!polish-6 | Donata | Dorota | Edyta | Eligiusz | Elwira | Elżbieta | Eryk | Eugeniusz | Ewa | Ewelina | Faustyna
!polish-7 | Feliks | Felicja | Ferdynand | Filip | Franciszek | Franciszka | Genowefa | Gertruda | Gracjan | Gracja
!polish-8 | Grażyna | Grzegorz | Gustaw | Halina | Henryk | Henryka | Honorata | Ignacy | Inga | Irena | Ireneusz
!polish-9 | Iwona | Iwo | Iza | Izabela | Izydor | Jacek | Jadwiga | Jagna | Jakub | Janusz | Jarosław | Jaśmina
!polish-10 | Jędrzej | Jerzy | Jolanta | Józef | Józefa | Judyta | Julita | Juliusz | Justyna | Kacper | Kaja
!polish-11 | Kajetan | Kamil | Kamila | Karina | Karol | Karolina | Kasper | Katarzyna | Kazimiera | Kazimierz | Kinga
!polish-12 | Klaudia | Klaudiusz | Klemens | Konstanty | Kordian | Kornel | Krystian | Krystyna | Krzysztof | Ksawery
!polish-13 | Lech | Leokadia | Leszek | Lilianna | Longina | Lubomir | Lucjan | Lucyna | Ludmiła | Ludwik | Ludwika
!polish-14 | Łucja | Łukasz | Maciej | Maksymilian | Malwina | Małgorzata | Marcelina | Marcin | Marek | Marianna
!polish-15 | Mariola | Mariusz | Marlena | Martyna | Maryla | Maryna | Marzena | Mateusz | Matylda | Maurycy | Melania
!polish-16 | Michalina | Michał | Mieczysław | Mieczysława | Mieszko | Mikołaj | Milena | Miłosz | Mirosław
!polish-17 | Mirosława | Monika | Mścisław | Natasza | Nikodem | Oktawia | Oktawian | Olgierd | Oliwia | Oliwier
!polish-18 | Otylia | Patrycja | Patryk | Paulina | Paweł | Pelagia | Piotr | Przemysław | Radosław | Rafał
!polish-19 | Remigiusz | Roksana | Romuald | Rozalia | Ryszard | Ryszarda | Sabina | Seweryn | Sławomir | Sławomira
!polish-20 | Stanisław | Stanisława | Stefania | Sylwester | Sylwia | Szczepan | Szymon | Tadeusz | Teodor | Teofil
!polish-21 | Tobiasz | Tomasz | Tymon | Tymoteusz | Tytus | Urszula | Wacław | Walenty | Waleria | Wawrzyniec
!polish-22 | Weronika | Wiesław | Wiesława | Wiktor | Wiktoria | Wincenty | Wioletta | Wisława | Witold | Władysław
!polish-23 | Władysława | Włodzimierz | Wojciech | Zbigniew | Zdzisław | Zdzisława | Zenon | Zofia | Zuzanna | Zygmunt
!polish-24 | Zyta | Żaneta

!italian-1 | Alessandra | Alessandro | Alessia | Alessio | Andreina | Annamaria | Antonella | Antonietta | Arianna
!italian-2 | Augusto | Beppe | Bianca | Biagio | Camillo | Carlo | Caterina | Chiara | Cinzia | Corrado | Cosimo
!italian-3 | Costanza | Cristiano | Daniele | Davide | Debora | Domenica | Domenico | Donatella | Edoardo | Eleonora
!italian-4 | Elisa | Elisabetta | Emanuele | Enrico | Ettore | Fabio | Fabrizio | Federica | Filippo | Filomena
!italian-5 | Fiorella | Flavio | Franca | Francesco | Gaetano | Gianluca | Gianni | Giacomo | Giancarlo | Gianfranco
!italian-6 | Giada | Giorgia | Giorgio | Giovanna | Giovanni | Giulia | Giuliana | Giulio | Giuseppe | Giuseppina
!italian-7 | Graziella | Ilaria | Ivana | Lapo | Loredana | Luana | Luca | Ludovica | Luigi | Luigina | Maddalena
!italian-8 | Marcello | Mariangela | Marinella | Massimiliano | Massimo | Matteo | Maurizio | Michele | Mirella
!italian-9 | Morena | Nicoletta | Nunzia | Ornella | Ottavio | Paolo | Pasquale | Piero | Pierluigi | Pietro
!italian-10 | Raffaella | Renzo | Riccardo | Rocco | Romeo | Rosella | Rossana | Salvatore | Sandro | Serenella
!italian-11 | Silvano | Simona | Stefano | Tiziana | Tommaso | Umberto | Vincenzo | Vito | Vittoria | Vittorio

!nordic-1 | Agneta | Aino | Anders | Anneli | Annikki | Antti | Arvid | Asbjørn | Åke | Åsa | Aslaug | Birger
!nordic-2 | Birgitte | Bjarne | Brynjar | Christer | Ebba | Egil | Einar | Eira | Elina | Elof | Erik | Eirik | Eskil
!nordic-3 | Espen | Eva-Lena | Freja | Frode | Geir | Gunilla | Gunnar | Gunnhild | Guðrún | Haakon | Håkan | Hákon
!nordic-4 | Halvard | Hanne | Hedda | Heikki | Helle | Henrik | Hjalmar | Iiris | Inger | Ingvar | Jari | Jarl | Johan
!nordic-5 | Jorunn | Jón | Juha | Jukka | Kaisa | Kalle | Kari | Karita | Katrín | Kerttu | Kjell | Kjersti | Kristian
!nordic-6 | Kristinn | Laila | Lauri | Leif | Linnea | Linnéa | Lotta | Mads | Magnus | Magnhild | Maarit | Märta
!nordic-7 | Marit | Matti | Mette | Mikael | Mikkel | Minna | Morten | Niels | Olav | Ólafur | Oddvar | Oskari | Outi
!nordic-8 | Paavo | Päivi | Pekka | Pernille | Pertti | Pirjo | Ragna | Ragnar | Ragnhild | Rasmus | Reidar | Riikka
!nordic-9 | Sanna | Seppo | Signe | Sigurd | Sigurður | Siv | Sigríður | Snorri | Solveig | Sunniva | Svein | Sverre
!nordic-10 | Søren | Tarja | Terje | Toivo | Torbjörn | Torill | Tuomas | Turid | Tuula | Unni | Vidar | Yngve
!nordic-11 | Øyvind | Þór | Þóra | Åsmund

!dutch-1 | Aad | Adriaan | Annelies | Anneke | Arjen | Arie | Bram | Cees | Daan | Diederik | Elsbeth | Esmée | Femke
!dutch-2 | Fenna | Floris | Frits | Geert | Gerben | Gerrit | Gijs | Greetje | Hein | Hendrika | Henk | Hilde | Ineke
!dutch-3 | Jaap | Jacoba | Jelle | Jeroen | Jesper | Joost | Joris | Kees | Klaas | Koen | Lieke | Lies | Loes
!dutch-4 | Maarten | Maartje | Marieke | Marijke | Marloes | Mees | Mieke | Nienke | Pieter | Pleun | Reinier | Rinus
!dutch-5 | Roos | Ruben | Rutger | Ruud | Saar | Sander | Sanne | Sjoerd | Sietske | Stijn | Teun | Thijs | Tijn
!dutch-6 | Tineke | Wim | Wouter | Willem | Willemijn

!slavic-1 | Aleksei | Aleksey | Alexei | Alexey | Alyona | Anatoly | Andrei | Andrey | Andrij | Anastasiia
!slavic-2 | Anastasiya | Arkady | Artem | Artyom | Arseniy | Bohdana | Boryslav | Daryna | Denys | Dmitri | Dmitry
!slavic-3 | Dmytro | Ekaterina | Evgeni | Evgeny | Fyodor | Galina | Gennady | Grigory | Hryhoriy | Igor | Ihor | Ilya
!slavic-4 | Illia | Iryna | Ivanka | Kateryna | Khrystyna | Kirill | Kseniia | Ksenia | Larysa | Lesya | Lev
!slavic-5 | Liudmyla | Lyudmila | Maksym | Maxim | Mariia | Marko | Mykhailo | Mykola | Nadiya | Nataliya | Nikolai
!slavic-6 | Nikolay | Oksana | Oleg | Oleh | Oleksandr | Oleksandra | Oleksii | Olena | Olesia | Orest | Ostap | Pavel
!slavic-7 | Pavlo | Petro | Polina | Ruslan | Rustam | Semyon | Serhii | Sergei | Sergey | Solomiya | Stanislav
!slavic-8 | Stepan | Svetlana | Svitlana | Taras | Tetiana | Tetyana | Tymofiy | Vadim | Vadym | Valentyna | Vasily
!slavic-9 | Vasyl | Viacheslav | Viktor | Viktoriia | Vitaliy | Vitaly | Vlad | Vladimir | Vladislav | Volodymyr
!slavic-10 | Vyacheslav | Yaroslav | Yaroslava | Yegor | Yelena | Yevhen | Yulia | Yuliya | Yuri | Yuriy | Zhanna
!slavic-11 | Zinaida | Zoya | Aleš | Alena | Alojz | Anežka | Blanka | Bojan | Boštjan | Božena | Branislav | Branko
!slavic-12 | Bronislava | Dalibor | Dejan | Dragan | Dragana | Drago | Dubravka | Dušan | Dušanka | Eliška | František
!slavic-13 | Goran | Gordana | Hynek | Ivo | Jadranka | Janez | Jarmila | Jaroslav | Jaroslava | Jelena | Jindřich
!slavic-14 | Jiří | Jitka | Josip | Jovan | Jovana | Jozef | Juraj | Karel | Katica | Květa | Ladislav | Lenka | Libor
!slavic-15 | Ljiljana | Ljubica | Lubomír | Luděk | Luka | Marija | Marijana | Matej | Matjaž | Mile | Milan | Milada
!slavic-16 | Mladen | Mirjana | Miloš | Miloslav | Miroslav | Miroslava | Mojca | Nebojša | Nemanja | Nenad | Nevena
!slavic-17 | Ognjen | Ondřej | Otakar | Pavla | Petr | Predrag | Primož | Přemysl | Radek | Radim | Radka | Radmila
!slavic-18 | Radomir | Radovan | Ratko | Rostislav | Růžena | Sanja | Saša | Slavica | Slavko | Slobodan | Snežana
!slavic-19 | Soňa | Srdjan | Stjepan | Šárka | Štefan | Štěpán | Tihomir | Tomáš | Tomislav | Václav | Vendula | Vesna
!slavic-20 | Vlasta | Vladan | Vlatka | Vojtěch | Vuk | Zdeněk | Zdenka | Zlata | Zlatko | Zoran | Zvonimir | Željko
!slavic-21 | Živa

!balkan-baltic-1 | Adelina | Afrim | Agim | Albana | Andris | Andrius | Anila | Arben | Arta | Artūrs | Asen | Ausra
!balkan-baltic-2 | Besnik | Blerim | Bogdana | Bujar | Călin | Ciprian | Cosmin | Dainius | Dănuț | Dimitar | Dimitra
!balkan-baltic-3 | Dimitris | Dimitrios | Doina | Dorin | Drita | Edita | Egidijus | Eleni | Eleftheria | Emanuela
!balkan-baltic-4 | Elita | Fatmir | Flutura | Georgi | Georgios | Gheorghe | Giannis | Gintaras | Hristo | Ilinca
!balkan-baltic-5 | Ilze | Inese | Ioan | Ioana | Ioannis | Ionel | Ionuț | Irakli | Jānis | Jurgita | Kalliopi
!balkan-baltic-6 | Katerina | Kostas | Konstantinos | Kristaps | Laimutė | Lindita | Liviu | Maarja | Margus | Mariya
!balkan-baltic-7 | Mihaela | Mihai | Mihail | Mindaugas | Mircea | Nikos | Nikolaos | Octavian | Ovidiu | Panagiotis
!balkan-baltic-8 | Plamen | Rasa | Răzvan | Rimantas | Sotiris | Spyros | Stavros | Stoyan | Șerban | Ștefan | Tomas
!balkan-baltic-9 | Toomas | Triin | Tudor | Vasile | Vasilis | Vasiliki | Vytautas | Yordan | Yordanka | Zdravko
!balkan-baltic-10 | Žydrūnas

!turkish-1 | Ahmet | Ali | Aliye | Aslı | Atakan | Aydın | Ayhan | Ayla | Aylin | Ayşe | Aysel | Barış | Berk | Berna
!turkish-2 | Beyza | Bülent | Burak | Burcu | Büşra | Canan | Cansu | Cem | Cemal | Cengiz | Ceren | Çağlar | Deniz
!turkish-3 | Derya | Dilek | Duygu | Ebru | Ece | Ekrem | Elif | Emine | Emre | Engin | Ercan | Erdem | Erdoğan | Eren
!turkish-4 | Esra | Fatih | Fatma | Ferhat | Fikret | Filiz | Gizem | Gökhan | Gül | Gülay | Gülşen | Hakan | Halil
!turkish-5 | Hande | Hasan | Hatice | Hülya | Hüseyin | İbrahim | İlker | İrem | İsmail | Kaan | Kadir | Kemal | Kerem
!turkish-6 | Koray | Kübra | Leyla | Levent | Mehmet | Melek | Meltem | Merve | Mert | Meryem | Metin | Murat
!turkish-7 | Mustafa | Nazlı | Nesrin | Nilgün | Nilüfer | Nurcan | Oğuz | Okan | Onur | Orhan | Osman | Ömer | Özge
!turkish-8 | Özgür | Özlem | Pelin | Pınar | Ramazan | Recep | Rıza | Seda | Selçuk | Selim | Selin | Semra | Serdar
!turkish-9 | Serkan | Sevgi | Sibel | Sinan | Songül | Süleyman | Şebnem | Şeyma | Şükrü | Taner | Tolga | Tuğba
!turkish-10 | Tülay | Turgut | Ufuk | Uğur | Umut | Ümit | Vedat | Volkan | Yasemin | Yavuz | Yeliz | Yıldız | Yusuf
!turkish-11 | Zehra | Zeki | Zerrin | Zeynep

!arabic-1 | Abbas | Abdallah | Abdelaziz | Abdelkader | Abdellah | Abdelrahman | Abdul | Abdulaziz | Abdullah
!arabic-2 | Abdulrahman | Abeer | Adel | Adil | Adnan | Afaf | Ahlam | Ahmad | Ahmed | Aicha | Aisha | Ala | Alaa
!arabic-3 | Amal | Amani | Amin | Amina | Amine | Amir | Amira | Ammar | Anas | Anwar | Arwa | Asma | Asmaa | Awad
!arabic-4 | Ayman | Ayoub | Aziz | Aziza | Bader | Badr | Baha | Bashir | Basel | Basim | Basma | Bilal | Bouchra
!arabic-5 | Brahim | Bushra | Chaima | Dalal | Dalia | Dina | Driss | Emad | Eman | Essam | Fadi | Fadwa | Fahad
!arabic-6 | Faisal | Farah | Farid | Farida | Farouk | Fatema | Fatiha | Fatima | Fawzi | Feryal | Firas | Fouad
!arabic-7 | Ghada | Ghassan | Habib | Hadeel | Hafsa | Haitham | Hajar | Hakim | Hala | Hamad | Hamid | Hamza | Hanan
!arabic-8 | Hani | Haroun | Hassan | Hatem | Hayat | Heba | Hicham | Hind | Hisham | Huda | Hussam | Hussein
!arabic-9 | Ibtissam | Idris | Ikram | Iman | Imane | Imad | Imran | Inas | Ismail | Issam | Jabir | Jaber | Jalal
!arabic-10 | Jamal | Jamila | Jawad | Karam | Karim | Karima | Kawtar | Khadija | Khaled | Khalid | Khalil | Lamia
!arabic-11 | Lamya | Latifa | Layla | Loubna | Maha | Mahdi | Mahmoud | Majed | Malak | Malek | Malika | Manal
!arabic-12 | Mansour | Mariam | Maryam | Marwa | Marwan | Maysa | Mehdi | Meriem | Mohamad | Mohamed | Mohammad
!arabic-13 | Mohammed | Mounir | Muhammad | Munir | Musa | Mustapha | Nabil | Nabila | Nada | Nader | Nadim | Naima
!arabic-14 | Najat | Najib | Nasser | Nawal | Nazim | Nidal | Nizar | Noor | Nour | Nouf | Omar | Omnia | Osama
!arabic-15 | Othman | Oussama | Qasim | Rabia | Rachid | Rachida | Rafik | Raghad | Rahma | Raja | Rami | Rana | Randa
!arabic-16 | Rania | Rashid | Rasha | Rayan | Reem | Rida | Saad | Sabah | Sadia | Safaa | Sahar | Said | Saida
!arabic-17 | Salah | Salem | Salim | Salma | Salman | Salwa | Samah | Sameh | Samer | Sami | Samia | Samir | Samira
!arabic-18 | Sana | Sanaa | Saud | Sawsan | Shadi | Shaimaa | Shahad | Sherif | Siham | Soraya | Soukaina | Sufian
!arabic-19 | Suha | Suhail | Suleiman | Sultan | Taha | Tahar | Tamer | Tarek | Tariq | Thamer | Wael | Wafa | Wafaa
!arabic-20 | Walid | Wassim | Widad | Wissam | Yacine | Yahya | Yara | Yasin | Yasser | Yassine | Younes | Yousef
!arabic-21 | Youssef | Zaid | Zahra | Zaki | Zakaria | Zeinab | Zineb | Ziad | Zuhair

!persian-1 | Afsaneh | Ahmadreza | Alireza | Amirhossein | Anahita | Arash | Ardeshir | Arezoo | Atefeh | Azadeh
!persian-2 | Babak | Bahar | Bahman | Bahram | Behnam | Behzad | Bijan | Dariush | Elham | Elnaz | Esmail | Farhad
!persian-3 | Fariba | Farnaz | Farshid | Farzad | Farzaneh | Fereshteh | Ghazal | Golnaz | Hamidreza | Hossein
!persian-4 | Hooman | Iraj | Jafar | Jamshid | Javad | Kamran | Kaveh | Keyvan | Khosrow | Ladan | Laleh | Mahnaz
!persian-5 | Mahsa | Majid | Mandana | Masoud | Mehran | Mehrdad | Mina | Mitra | Mohsen | Mojgan | Morteza | Nahid
!persian-6 | Nasim | Nasrin | Navid | Negar | Niloofar | Niloufar | Nima | Omid | Parisa | Parvin | Payam | Pejman
!persian-7 | Pouya | Ramin | Reza | Roya | Saeed | Samaneh | Sepideh | Shabnam | Shahin | Shahram | Shirin | Siavash
!persian-8 | Sima | Simin | Soheil | Sohrab | Soroush | Taraneh | Vahid | Yalda | Zohreh

!south-asian-1 | Aakash | Aamir | Aarav | Abhijit | Abhinav | Abhishek | Aditi | Aditya | Ajay | Ajit | Akash | Akhil
!south-asian-2 | Akshay | Alok | Aman | Amar | Amarjit | Ambika | Amit | Amitabh | Amol | Amrita | Anand | Ananya
!south-asian-3 | Anil | Anindita | Anirudh | Anish | Anjali | Anju | Ankit | Ankita | Ankur | Anshul | Anup | Anuradha
!south-asian-4 | Anurag | Anusha | Aparna | Apoorva | Archana | Arjun | Arun | Aruna | Arvind | Asha | Ashish | Ashok
!south-asian-5 | Ashwin | Asif | Atul | Avinash | Ayush | Babita | Balaji | Balwinder | Bharat | Bharati | Bhavana
!south-asian-6 | Bhavesh | Bhupinder | Bina | Chandan | Chandra | Chetan | Chitra | Darshan | Deepa | Deepak | Deepika
!south-asian-7 | Deepti | Devendra | Devi | Dhananjay | Dhruv | Dilip | Dinesh | Divya | Durga | Farhan | Farooq
!south-asian-8 | Fazal | Gagan | Ganesh | Gaurav | Gauri | Gayatri | Geeta | Girish | Gita | Gopal | Govind | Gurpreet
!south-asian-9 | Hari | Harish | Harjit | Harpreet | Harsh | Hema | Hemant | Hina | Imtiaz | Indira | Indu | Isha
!south-asian-10 | Ishaan | Ishita | Jagdish | Jaspreet | Jatin | Jaya | Jayant | Jayesh | Jayshree | Jignesh
!south-asian-11 | Jitendra | Jyoti | Kabir | Kajal | Kalpana | Kamal | Kamala | Kanchan | Karan | Karthik | Kartik
!south-asian-12 | Kashif | Kavita | Kavya | Keshav | Ketan | Kiran | Kirti | Kishore | Komal | Krishna | Kunal
!south-asian-13 | Kuldeep | Lakshmi | Lalit | Lalita | Latha | Lavanya | Leena | Madhav | Madhavi | Madhu | Madhuri
!south-asian-14 | Mahendra | Mahesh | Mala | Mamta | Manish | Manisha | Manjit | Manju | Manjula | Manoj | Mayank
!south-asian-15 | Mayur | Meena | Meenakshi | Meera | Megha | Milind | Minal | Mohan | Mohit | Mukesh | Mukul | Murali
!south-asian-16 | Nagesh | Naina | Namrata | Nandini | Naresh | Narendra | Naveen | Navneet | Navya | Neelam | Neeraj
!south-asian-17 | Neha | Nidhi | Nikhil | Nilesh | Nisha | Nitin | Niranjan | Padma | Pallavi | Pankaj | Parag | Parth
!south-asian-18 | Parvati | Pooja | Prabhakar | Prabhu | Pradeep | Prakash | Pramod | Pranav | Prasad | Prasanna
!south-asian-19 | Prashant | Pratap | Pratibha | Pratik | Praveen | Prem | Preeti | Prerna | Priya | Priyanka | Punit
!south-asian-20 | Purnima | Pushpa | Qadir | Radha | Radhika | Raghav | Raghu | Rahul | Rajan | Rajat | Rajeev
!south-asian-21 | Rajendra | Rajesh | Rajiv | Rajkumar | Raju | Rakesh | Ramesh | Ranjit | Rashmi | Ravi | Ravindra
!south-asian-22 | Rehman | Rekha | Renu | Reshma | Richa | Rishi | Ritesh | Ritika | Ritu | Rohan | Rohini | Rohit
!south-asian-23 | Roopa | Rubina | Ruchi | Rukmini | Rupali | Sachin | Sadhana | Sagar | Saima | Sakshi | Samarth
!south-asian-24 | Sameer | Sandeep | Sandhya | Sangeeta | Sanjana | Sanjay | Sanjeev | Santosh | Sapna | Sarita
!south-asian-25 | Satish | Satya | Saurabh | Savita | Seema | Shabana | Shailesh | Shakti | Shalini | Shankar | Shanti
!south-asian-26 | Sharad | Sharmila | Shashi | Sheetal | Shikha | Shilpa | Shiv | Shivam | Shivani | Shobha | Shreya
!south-asian-27 | Shruti | Shubham | Shweta | Siddharth | Simran | Sindhu | Smita | Sneha | Snehal | Sonal | Sonali
!south-asian-28 | Soumya | Sourav | Srinivas | Subhash | Subramanian | Suchitra | Sudha | Sudhir | Sujata | Suman
!south-asian-29 | Sumit | Sunil | Sunita | Suraj | Surendra | Suresh | Surjit | Sushil | Sushma | Swapna | Swati
!south-asian-30 | Tanmay | Tanvi | Tarun | Tejas | Thilaka | Trupti | Tushar | Uday | Umesh | Upendra | Urvashi | Usha
!south-asian-31 | Usman | Utkarsh | Vaibhav | Vandana | Varsha | Varun | Vasant | Veena | Venkat | Venkatesh | Vibha
!south-asian-32 | Vidya | Vijay | Vijaya | Vikas | Vikram | Vimal | Vinay | Vineet | Vinod | Vipin | Vipul | Virendra
!south-asian-33 | Vishal | Vishnu | Vivek | Wasim | Yash | Yashwant | Yogesh | Zahid | Zainab | Zeeshan | Zubair
!south-asian-34 | Chamari | Dilshan | Kumari | Lahiru | Nimal | Nuwan | Sanduni | Sachini | Tharindu | Bishnu | Bishal
!south-asian-35 | Prakriti | Shakib | Tahmina | Nasreen | Rezaul | Shamima

!east-asian-1 | Aiko | Akane | Akihiro | Akiko | Akira | Asami | Asuka | Atsuko | Atsushi | Ayaka | Ayako | Ayumi
!east-asian-2 | Chie | Chika | Chiyo | Daichi | Daiki | Daisuke | Eiji | Emiko | Etsuko | Fumiko | Fumio | Haruka
!east-asian-3 | Haruki | Haruto | Hideaki | Hideki | Hideo | Hikari | Hinata | Hiroaki | Hiroki | Hiroko | Hiromi
!east-asian-4 | Hiroshi | Hiroyuki | Hisashi | Hitomi | Honoka | Ichiro | Isamu | Itsuki | Jiro | Junichi | Junko
!east-asian-5 | Kaede | Kana | Kaori | Kaoru | Katsumi | Kazuhiro | Kazuki | Kazuko | Kazuo | Kazuya | Kei | Keiji
!east-asian-6 | Keiko | Keisuke | Kenichi | Kenji | Kenta | Kimiko | Kiyoshi | Koichi | Koji | Kosuke | Kumiko | Kyoko
!east-asian-7 | Madoka | Maki | Makoto | Mami | Manabu | Mariko | Masaaki | Masahiro | Masaki | Masako | Masao
!east-asian-8 | Masaru | Masashi | Masato | Mayu | Mayumi | Megumi | Michiko | Midori | Mieko | Miho | Mika | Miki
!east-asian-9 | Minako | Minoru | Misaki | Misato | Mitsuko | Mitsuru | Miu | Miyuki | Mizuki | Momoko | Nanami
!east-asian-10 | Naoki | Naoko | Naoto | Natsuki | Natsumi | Noboru | Nobuko | Nobuo | Noriko | Osamu | Reiko | Rie
!east-asian-11 | Rika | Riko | Rina | Ryo | Ryoko | Ryosuke | Ryota | Ryuji | Sachiko | Saki | Sakura | Satomi
!east-asian-12 | Satoru | Satoshi | Sayaka | Sayuri | Seiji | Setsuko | Shigeo | Shigeru | Shinichi | Shinji | Shiori
!east-asian-13 | Shizuka | Shota | Shuichi | Shun | Sota | Susumu | Tadashi | Taichi | Takahiro | Takako | Takao
!east-asian-14 | Takashi | Takeshi | Takuma | Takumi | Takuya | Taro | Tatsuya | Tetsuya | Tomoko | Tomomi | Toru
!east-asian-15 | Toshiko | Toshio | Tsubasa | Tsutomu | Wataru | Yasuhiro | Yasuko | Yasuo | Yoko | Yosuke | Yoshiko
!east-asian-16 | Yoshio | Youta | Yui | Yuichi | Yuji | Yuka | Yukari | Yuki | Yukiko | Yukio | Yumi | Yumiko | Yuta
!east-asian-17 | Yutaka | Yuto | Byung | Chang-min | Chul | Dae-jung | Dong-hyun | Eun-ji | Eun-jung | Eunji | Ha-eun
!east-asian-18 | Hae-won | Hee-jin | Hye-jin | Hyejin | Hyun-woo | Hyunwoo | In-ho | Jae-hyun | Jaehyun | Ji-hoon
!east-asian-19 | Ji-hye | Ji-min | Ji-woo | Ji-young | Jihoon | Jimin | Jiwon | Jisoo | Jiyoung | Jong-su | Joon-ho
!east-asian-20 | Jun-ho | Kwang-soo | Kyung-hee | Kyung-soo | Mi-kyung | Min-ji | Min-jun | Min-ho | Minho | Minji
!east-asian-21 | Minjun | Myung-hee | Sang-hoon | Seo-yeon | Seo-jun | Seojun | Seong-min | Seung-ho | Seungmin
!east-asian-22 | Soo-jin | Soojin | Soo-young | Su-bin | Sung-ho | Sunhee | Tae-hyun | Taehyun | Woo-jin | Yeon-ju
!east-asian-23 | Ye-jin | Yejin | Yong-ho | Young-hee | Young-soo | Youngho | Yoon-ah | Aiping | Baozhai | Bingwen
!east-asian-24 | Bohai | Changming | Chenguang | Chunhua | Dongmei | Fengyi | Guang | Guiying | Guoliang | Guowei
!east-asian-25 | Haiyan | Haoran | Haoyu | Hongmei | Hongwei | Huifang | Jiahao | Jiajia | Jianguo | Jianhua | Jianjun
!east-asian-26 | Jiayi | Jing | Jingyi | Jinhai | Junjie | Lanfen | Lifen | Lihua | Liming | Lingling | Meifeng
!east-asian-27 | Meihui | Meiling | Mengyao | Mingyu | Pengfei | Qiang | Qing | Ruolan | Shanshan | Shihong | Shufen
!east-asian-28 | Siyu | Tingting | Weiming | Weizhe | Wenjing | Xiang | Xiaodong | Xiaohong | Xiaoli | Xiaoling
!east-asian-29 | Xiaoming | Xiaoyan | Xinyi | Xiuying | Xueqin | Yahui | Yan | Yanmei | Yifan | Yingying | Yiming
!east-asian-30 | Yong | Yuchen | Yuhan | Yuming | Yunfei | Yuting | Yuxin | Zhenhua | Zhihao | Zhiqiang | Zhiwei
!east-asian-31 | Zihan | Zixuan | Ah-Kum | Chee | Hui-Min | Jia-Ling | Mei-Ling | Pei-Shan | Siew | Swee | Wai-Kit
!east-asian-32 | Yee-Ling

!south-east-asian-1 | Binh | Chau | Cuong | Diep | Dinh | Duc | Duong | Duy | Giang | Hanh | Hien | Hieu | Hoa | Hoai
!south-east-asian-2 | Hoang | Huong | Huy | Huyen | Khanh | Khoa | Kieu | Lien | Linh | Minh | Nga | Ngan | Ngoc
!south-east-asian-3 | Nguyet | Nhan | Nhi | Nhung | Phong | Phuc | Phuong | Quan | Quang | Quoc | Quyen | Quynh
!south-east-asian-4 | Thanh | Thao | Thi | Thien | Thuy | Tien | Trang | Trinh | Trung | Truc | Tuan | Tuyet | Uyen
!south-east-asian-5 | Vinh | Vy | Xuan | Adisorn | Anong | Apinya | Arthit | Boonmee | Chaiwat | Kamon | Kanya | Malee
!south-east-asian-6 | Nattapong | Nattaya | Niran | Pakorn | Pimchanok | Prasert | Siriporn | Somchai | Somsak
!south-east-asian-7 | Sukanya | Supaporn | Suwanna | Thaksin | Wanida | Agung | Agus | Andika | Ayu | Bambang | Budi
!south-east-asian-8 | Citra | Dedi | Desi | Dian | Eko | Endang | Fitri | Gunawan | Hendra | Indah | Iwan | Joko
!south-east-asian-9 | Ketut | Kurniawan | Lestari | Nyoman | Nurul | Putri | Rini | Rizky | Siti | Slamet | Sri
!south-east-asian-10 | Suharto | Sukarno | Susanti | Wahyu | Wayan | Wulan | Yanti | Yuni | Aisyah | Azlan | Azman
!south-east-asian-11 | Faridah | Hafiz | Halimah | Haziq | Izzat | Khairul | Mohd | Norliza | Nurhaliza | Rosnah
!south-east-asian-12 | Shahrul | Syafiq | Zainal | Zulkifli | Althea | Angelito | Bayani | Corazon | Crisanto
!south-east-asian-13 | Dalisay | Danilo | Divina | Edgardo | Efren | Erlinda | Imelda | Jejomar | Jomar | Ligaya
!south-east-asian-14 | Lualhati | Luzviminda | Maricel | Marites | Nestor | Nimfa | Reynaldo | Rodel | Rosalinda
!south-east-asian-15 | Rommel | Virgilio

!west-african-1 | Abayomi | Abena | Abiodun | Abimbola | Abiola | Abubakar | Achieng | Adaeze | Adaobi | Ade | Adebayo
!west-african-2 | Adebola | Adedayo | Adeola | Aderonke | Adesola | Adewale | Adwoa | Afia | Afolabi | Akin | Akosua
!west-african-3 | Akua | Akwasi | Ama | Amadou | Amara | Aminata | Aminu | Anike | Asantewaa | Assane | Awa | Ayodele
!west-african-4 | Ayomide | Babajide | Babatunde | Bamidele | Bintou | Binta | Bolanle | Boubacar | Bukola | Chiamaka
!west-african-5 | Chibuike | Chibuzo | Chidi | Chidinma | Chiedu | Chijioke | Chima | Chimamanda | Chinedu | Chinelo
!west-african-6 | Chinenye | Chinonso | Chinua | Chioma | Chisom | Chukwudi | Chukwuemeka | Damilola | Djibril | Ebele
!west-african-7 | Ebere | Ebuka | Efua | Ejike | Ekene | Emeka | Enitan | Esi | Fanta | Fatou | Fatoumata | Femi
!west-african-8 | Folake | Folasade | Funke | Funmilayo | Gbenga | Habiba | Halima | Hauwa | Idowu | Idrissa | Ifeanyi
!west-african-9 | Ifeoma | Ifunanya | Ijeoma | Ikechukwu | Issa | Jide | Kamara | Kayode | Kehinde | Kelechi | Khady
!west-african-10 | Kodjo | Kofi | Kojo | Kwabena | Kwadwo | Kwaku | Kwame | Kwasi | Kwesi | Lamine | Lanre | Mamadou
!west-african-11 | Mariama | Moussa | Ndidi | Ngozi | Nkechi | Nkiru | Nneka | Nnamdi | Nnenna | Nwando | Obinna
!west-african-12 | Obioma | Ogechi | Okechukwu | Okonkwo | Olabisi | Oladele | Olamide | Olanrewaju | Olu | Olufemi
!west-african-13 | Olumide | Olusegun | Oluwaseun | Oluwatobi | Omolara | Onyeka | Oumar | Oumou | Ousmane | Rasheed
!west-african-14 | Rotimi | Salif | Samba | Seun | Seydou | Sade | Simisola | Sola | Taiwo | Temitope | Tobi | Toyin
!west-african-15 | Tunde | Uche | Uchenna | Ugochi | Ugochukwu | Uzoma | Wale | Yaa | Yaw | Yewande | Yetunde
!west-african-16 | Zainabu

!east-southern-african-1 | Abebe | Abeba | Adhiambo | Akello | Akinyi | Alemayehu | Amare | Anyango | Asefa | Asrat
!east-southern-african-2 | Atieno | Aynalem | Ayana | Baraka | Bekele | Berhanu | Bethlehem | Birhan | Bongani
!east-southern-african-3 | Busisiwe | Chipo | Chiwetel | Dawit | Desta | Dumisani | Endalkachew | Eyerusalem | Farai
!east-southern-african-4 | Fikre | Getachew | Girma | Haile | Hirut | Ikraan | Imani | Jabari | Jelani | Juma | Kagiso
!east-southern-african-5 | Kamau | Kaleb | Kgosi | Kibet | Kipchoge | Kiprono | Kirabo | Lerato | Lindiwe | Lulit
!east-southern-african-6 | Lungile | Makena | Mandla | Mbali | Mekdes | Meron | Mpho | Mulugeta | Muthoni | Mwangi
!east-southern-african-7 | Nakato | Naledi | Nandi | Ndlovu | Neema | Njeri | Njoroge | Nomsa | Nomvula | Nosipho
!east-southern-african-8 | Ntombi | Nyambura | Nyasha | Ochieng | Odhiambo | Okello | Otieno | Palesa | Rudo
!east-southern-african-9 | Rumbidzai | Sanele | Selam | Sibusiso | Sipho | Siphiwe | Tadesse | Tafadzwa | Tapiwa
!east-southern-african-10 | Tatenda | Tendai | Tesfaye | Thabo | Thandeka | Thandi | Thandiwe | Themba | Thulani
!east-southern-african-11 | Tigist | Tinashe | Tsegaye | Tshepo | Tumelo | Unathi | Vusi | Wairimu | Wambui | Wangari
!east-southern-african-12 | Wanjiru | Worku | Yohannes | Zandile | Zanele | Zodwa | Zola | Zuberi

!hebrew-armenian-caucasian-1 | Adi | Alon | Anat | Armen | Ani | Aram | Arpine | Ashot | Ayelet | Avi | Avraham
!hebrew-armenian-caucasian-2 | Avigail | Boaz | Chaim | Dalit | Davit | Dov | Dvora | Efrat | Ehud | Eitan | Elad
!hebrew-armenian-caucasian-3 | Eliezer | Eliyahu | Erez | Gadi | Gayane | Giorgi | Gohar | Hagit | Haim | Hayk
!hebrew-armenian-caucasian-4 | Hovhannes | Hila | Inbal | Itai | Ketevan | Lali | Levan | Lilit | Liora | Lior | Maka
!hebrew-armenian-caucasian-5 | Mariami | Meir | Menachem | Michal | Mordechai | Moshe | Nino | Nir | Nadav | Narek
!hebrew-armenian-caucasian-6 | Nitzan | Noa | Noam | Nurit | Ofer | Ofir | Ohad | Omer | Oren | Orit | Orly | Pinchas
!hebrew-armenian-caucasian-7 | Rivka | Ron | Ronen | Ronit | Sargis | Shai | Shimon | Shira | Shlomo | Shmuel | Sigal
!hebrew-armenian-caucasian-8 | Smadar | Tali | Tamar | Tamta | Tigran | Tomer | Tova | Tzvi | Uri | Vahan | Vardan
!hebrew-armenian-caucasian-9 | Yael | Yaakov | Yair | Yaniv | Yehuda | Yifat | Yigal | Yitzhak | Yoav | Yonatan
!hebrew-armenian-caucasian-10 | Yosef | Zaza | Ziv | Zurab | Zvi

!portuguese-1 | Aderito | Adriano | Afonso | Amadeu | Anderson | Antônio | António | Aparecida | Augusta | Aurélio
!portuguese-2 | Benedita | Bernardo | Bruna | Caio | Camila | Cândida | Cauã | Cláudio | Cleber | Conceição
!portuguese-3 | Cristiane | Custódio | Davi | Diogo | Diva | Duarte | Edson | Elisângela | Estevão | Fábio | Fabrício
!portuguese-4 | Filipa | Flávia | Flávio | Gilson | Gonçalo | Graça | Guilherme | Heitor | Henrique | Iara | Inácio
!portuguese-5 | Isadora | Ivone | Jacira | Jair | Jandira | João | Josué | Joaquim | Júlia | Júlio | Kauã | Laís
!portuguese-6 | Larissa | Leandra | Leonel | Letícia | Lívia | Lourenço | Luan | Lúcia | Luís | Luiz | Luíza | Mafalda
!portuguese-7 | Márcia | Márcio | Margarida | Marília | Matheus | Maurício | Mauro | Murilo | Nuno | Otávio | Patrícia
!portuguese-8 | Paulo | Raimundo | Renan | Renato | Rogério | Rosângela | Rúben | Rui | Sebastião | Sérgio | Simão
!portuguese-9 | Sílvia | Sônia | Tainá | Tânia | Telma | Teresinha | Thaís | Thiago | Tiago | Tomé | Túlio | Valter
!portuguese-10 | Vânia | Vitória | Wellington | Zélia

!hungarian-romanian-1 | Ágnes | Ákos | András | Anikó | Árpád | Attila | Balázs | Béla | Bence | Boglárka | Csaba
!hungarian-romanian-2 | Csilla | Dániel | Dóra | Edit | Emese | Endre | Enikő | Erzsébet | Eszter | Ferenc | Gábor
!hungarian-romanian-3 | Gergely | Gergő | György | Gyula | Hajnalka | Ibolya | Ildikó | Imre | István | János | Judit
!hungarian-romanian-4 | Kálmán | Károly | Katalin | Klára | Kristóf | Krisztina | Krisztián | Lajos | László | Levente
!hungarian-romanian-5 | Lilla | Magdolna | Márta | Máté | Mátyás | Mihály | Mónika | Nándor | Noémi | Orsolya | Pál
!hungarian-romanian-6 | Péter | Piroska | Réka | Rozália | Sándor | Szabolcs | Szilvia | Tamás | Tibor | Tímea | Tünde
!hungarian-romanian-7 | Vilmos | Viktória | Virág | Zita | Zoltán | Zsófia | Zsolt | Zsuzsanna

!word-1 | Autumn | Bailey | Bill | Can | Carter | Christian | Clay | Constant | Crystal | Daisy | Dale | Dawn = word
!word-2 | Dean | Earl | Eden | Faith | Fern | Flora | Frank | Gene | Glen | Grace | Grant | Guy | Harper = word
!word-3 | Hazel | Heath | Heather | Holly | Hope | Hunter | Ivy | Jack | Jade | Joy | June | Kay | Lance | Long = word
!word-4 | Mark | Marshall | Mason | May | Miles | Myrtle | Nelson | Olive | Opal | Paige | Parker | Pat = word
!word-5 | Patience | Pearl | Penny | Pierce | Poppy | Precious | Prudence | Ray | Reed | Robin | Rose = word
!word-6 | Rosemary | Rowan | Ruby | Rusty | Sandy | Sierra | Sterling | Summer | Taylor | Tyler | Valentine = word
!word-7 | Victor | Viola | Violet | Wade | Will | Willow | Wolf | Amber | April | August | Basil | Carol = word
!word-8 | Clement | Coral | Dick | Don | Drew | Faye | Felicity | Gloria | Iris | Jasmine | Jean | Jimmy | Josh = word
!word-9 | Kit | Lily | Max | Melody | Nick | Norman | Rob | Roman | Sally | Sue | Ted | Verity | Vic | Avery = word
!word-10 | Cameron | Casey | Jordan | Kent | Madison | Lincoln | Austin | Florence | Chelsea | Savannah = word
!word-11 | Sydney | Victoria | Virginia | Georgia | Carolina | Charlotte | Jackson | India | Israel | Chad = word
!word-12 | Santiago | Lourdes | Trinidad | Guadalupe | Mercedes | Leon | Anh | Ari | Bao | Bo | Boon | Chi = word
!word-13 | Dag | Dao | Dan | Dung | Fang | Gal | Hai | Hang | Hana | Hong | Hue | Hung | Jai | Jun | Kim | Kok = word
!word-14 | Lam | Lan | Lei | Loan | Ly | Made | Mai | Mao | Mar | My | Nam | Nana | Ning | Nur | Or | Peng = word
!word-15 | Per | Ren | Rim | Rin | Rune | Sol | Son | Sora | Tan | Tal | Tam | Thu | Tor | Tore | Tri | Tu = word
!word-16 | Tung | Van | Wing | Xia | Yen | Ying | Aya | Ada | Gro | Odd | Stein | Stig | Bas | Bart | Pim | Ole = word
!word-17 | Till | Ola | Pola | Roch | Wit | Iga | Uma | Tina | Pia | Ernst | Falk | Wagner | Walter | Ange = word
!word-18 | Aimé | Bernard | Blanche | Claire | Désiré | Fleur | Germain | Honoré | Leroy | Marin | Marine = word
!word-19 | Martial | Noël | Pascal | Pierre | Prune | Roger | Romain | Roy | Urbain | Ville | Victoire = word
!word-20 | Prosper | Abril | Alba | Amparo | Asunción | Aurora | Blanca | Candela | Caridad | Clara = word
!word-21 | Concepción | Consuelo | Cruz | Dolores | Encarnación | Esperanza | Franco | Gil | Justo | Luz = word
!word-22 | Marina | Milagros | Nieves | Paz | Perla | Pilar | Purificación | Remedios | Rosa | Rosario = word
!word-23 | Salvador | Santos | Soledad | Ventura | Vera | Jagoda | Kalina | Rola | Róża = word

!surname-1 | Able | Abbey | Ace | Archer | Art | Ash | Bacon | Baker | Ball | Banks | Bank | Barber | Baron = surname
!surname-2 | Bass | Beach | Beck | Bell | Berry | Best | Bird | Bishop | Black | Blaze | Bliss | Bloom = surname
!surname-3 | Blue | Bond | Booth | Bowman | Branch | Brand | Brewer | Bridge | Bridges | Bright | Brook = surname
!surname-4 | Brooks | Brown | Buck | Bull | Burns | Bush | Butcher | Butler | Cane | Cannon | Care = surname
!surname-5 | Carpenter | Carver | Case | Cash | Castle | Chance | Chandler | Chase | Church | Cliff | Clerk = surname
!surname-6 | Close | Cloud | Coach | Cobb | Coffee | Cole | Cook | Cooper | Crane | Cross | Curry | Day = surname
!surname-7 | Dear | Dell | Diamond | Drake | Draper | Driver | Duke | Dyer | Eagle | East | English | Fair = surname
!surname-8 | Farmer | Field | Fields | Finch | Fine | Fish | Fisher | Flint | Flower | Flowers | Ford = surname
!surname-9 | Forest | Forester | Fort | Foster | Fox | Freeman | French | Friend | Frost | Fuller | Gale = surname
!surname-10 | Gardener | Gardner | Gates | German | Glass | Glover | Gold | Golden | Good | Grand | Grave = surname
!surname-11 | Graves | Gray | Green | Grey | Grove | Guest | Hale | Hall | Hammer | Hand | Hardy | Hart = surname
!surname-12 | Harvest | Hay | Head | Heart | Herb | Hill | Hills | Holiday | Honor | Hood | Horn | House = surname
!surname-13 | Hunt | Hurt | Ivory | Jewel | Joiner | Judge | Just | Key | King | Kings | Knight | Lake = surname
!surname-14 | Lamb | Land | Lane | Large | Law | Lead | Leader | Link | Little | Lock | Lord | Love | Low = surname
!surname-15 | Major | Marks | Marsh | Marshal | Marvel | Masters | Master | Mercy | Merchant | Mercer = surname
!surname-16 | Mercury | Mill | Miller | Mills | Mint | Moody | Moon | Moss | Mother | Noble | North | Norm = surname
!surname-17 | Page | Painter | Palmer | Park | Parks | Parson | Peace | Peak | Pepper | Pike | Piper | Pitt = surname
!surname-18 | Plant | Pond | Pool | Poole | Pope | Porter | Potter | Potts | Pound | Powder | Power | Powers = surname
!surname-19 | Price | Prince | Queen | Quick | Ransom | Read | Rice | Rich | Rider | Rivers | River | Rock = surname
!surname-20 | Royal | Rush | Sage | Sailor | Sales | Sawyer | Savage | School | Scout | Sergeant | Shade = surname
!surname-21 | Sharp | Shaw | Shepherd | Shore | Short | Silver | Singer | Skinner | Small | Smart | Snow = surname
!surname-22 | South | Spark | Sparks | Speed | Spring | Spicer | Star | Stark | Steel | Steele | Stern = surname
!surname-23 | Stone | Storm | Street | Strong | Summers | Sun | Sunny | Swan | Sweet | Swift | Tanner = surname
!surname-24 | Tailor | Temple | Thatcher | Town | Trinity | True | Turner | Underwood | Usher | Vale = surname
!surname-25 | Virtue | Waiter | Walker | Wall | Waller | Ward | Warden | Waters | Watts | Way | Weaver = surname
!surname-26 | Webb | Weeks | Well | Wells | West | Wheeler | White | Wild | Wills | Winter | Winters | Wise = surname
!surname-27 | Wood | Woods | Woody | Workman | Worth | Wright | Young | Younger | Bonny | Charity = surname
!surname-28 | Chip | Delta | Destiny | Gay | Ginger | Gore | Harmony | Heaven | Laurel | Linden | Lucky = surname
!surname-29 | Peg | Peony | Pip | Pride | Reading | Saffron | Saturn | Serene | Sky | Tiger | Trip = surname
!surname-30 | Unity | Venture | Victory | Vision | Winner | Zion | Dakota | Brooklyn = surname
!surname-31 | Hamilton | Phoenix | Kenya = surname
!surname-32 | Valencia | An | Dai | Den | Han | Ho | In | Lang | Li | Ling | Lu | Ma | Man = surname
!surname-33 | Min | Om | On | Pham | Ran | San | She | Sim | Song | Su | Sung | Tang | Ting | To | Vu | Wan = surname
!surname-34 | Wu | Yang | Yu | Yun | Win | Ima | Adler | Amt | Bach | Bauer | Baum | Becker | Berg | Berger = surname
!surname-35 | Blum | Braun | Brauer | Breit | Brunnen | Busch | Engel | Feld | Fels | Feuer | Fink | Fischer = surname
!surname-36 | Frei | Freund | Fromm | Fuchs | Fuhrmann | Garten | Gerber | Gross | Groß | Grün | Gut | Hahn = surname
!surname-37 | Hase | Haus | Heide | Heil | Heiß | Held | Herbst | Herr | Herz | Himmel | Hirsch | Hirt = surname
!surname-38 | Hoch | Hof | Hoffnung | Holz | Huber | Jäger | Jung | Kaiser | Kalt | Kaufmann | Keller | Kern = surname
!surname-39 | Kirche | Klein | Klug | Koch | Kohl | König | Korn | Kraft | Kramer | Kranz | Kraus | Kreis = surname
!surname-40 | Kreuz | Krieg | Kröger | Krug | Kuhn | Kühn | Kunst | Kurz | Lange | Licht | Liebe | Linde = surname
!surname-41 | Loch | Löwe | Lustig | Maler | Markt | Maurer | Meister | Mann | Messer | Metzger | Morgen = surname
!surname-42 | Müller | Neu | Nagel | Neumann | Ofen | Papst | Pfeffer | Pfeifer | Pflug | Preis | Rau = surname
!surname-43 | Recht | Reich | Reif | Rein | Richter | Ring | Ritter | Rot | Roth | Ruh | Ruhe | Sand | Sauer = surname
!surname-44 | Schäfer | Scharf | Schatz | Schlosser | Schmied | Schneider | Schnell | Schön | Schreiber = surname
!surname-45 | Schreiner | Schuh | Schulz | Schuster | Schütz | Schwan | Schwarz | See | Seiler | Sommer = surname
!surname-46 | Sonne | Sonntag | Spiegel | Sport | Stahl | Stock | Stolz | Storch | Stumpf | Sturm | Süß = surname
!surname-47 | Tag | Tanz | Thal | Tischler | Tod | Treu | Vogel | Vogt | Voll | Wald | Weber | Weich | Weiß = surname
!surname-48 | Weiss | Welt | Wirt | Wunder | Zander | Zeit | Ziegler | Zimmermann | Zorn | Winkel | Winkler = surname
!surname-49 | Barbier | Beau | Bel | Belle | Blanc | Bois | Bon | Bonnet | Boucher | Boulanger | Bourgeois = surname
!surname-50 | Brun | Camus | Chevalier | Charpentier | Clair | Cordier | Couturier | Court | Dame | Dimanche = surname
!surname-51 | Droit | Dur | Épine | Étoile | Fabre | Fleury | Fontaine | Fournier | Français | France = surname
!surname-52 | Gentil | Gros | Hiver | Jardin | Jardinier | Jolie | Joly | Jour | Joyeux | Jeune | Juste = surname
!surname-53 | Lambert | Langlois | Leblanc | Lefort | Loup | Lune | Maison | Maître | Marchand | Mer = surname
!surname-54 | Mercier | Meunier | Mille | Moulin | Neuf | Noir | Parfait | Pasteur | Perle | Petit | Picard = surname
!surname-55 | Pomme | Pont | Renard | Riche | Roi | Rouge | Rousseau | Roux | Savant | Soleil | Tailleur = surname
!surname-56 | Temps | Tisserand | Vert | Vidal | Vigne | Voisin | Alegría | Amor | Blanco | Bueno = surname
!surname-57 | Caballero | Calle | Camino | Campo | Campos | Carpintero | Casa | Casas | Castillo | Cuesta = surname
!surname-58 | Estrella | Flores | Flor | Fuentes | Fuente | Gallego | Gallo | Guerra | Guerrero | Herrero = surname
!surname-59 | Hierro | Hidalgo | Iglesias | Lago | León | Lobo | Luna | Maestro | Márquez | Mayor | Mercado = surname
!surname-60 | Mesa | Molina | Molinero | Montes | Monte | Moreno | Navarro | Obrero | Pan | Parra | Pascua = surname
!surname-61 | Pastor | Plaza | Prado | Prieto | Puente | Ramos | Redondo | Rey | Reyes | Río | Ríos | Robles = surname
!surname-62 | Rojo | Rosales | Rubio | Serrano | Soto | Torre | Torres | Valle | Vega | Verde | Vergara = surname
!surname-63 | Zapatero | Baran | Bielecki | Biały | Bocian | Brzoza | Cichy | Cieśla | Czarny | Dąb | Dobry = surname
!surname-64 | Głowa | Gołąb | Góra | Jabłoński | Jasny | Jastrząb | Kaczor | Kawa | Kos | Kosa | Kot | Kowal = surname
!surname-65 | Kozioł | Krawiec | Król | Krok | Kruk | Kwiat | Lis | Malina | Mazur | Miły | Mleczko = surname
!surname-66 | Młynarz | Mróz | Mucha | Nowy | Ogórek | Orzeł | Paw | Piękny | Pilarz | Piekarz | Płotka = surname
!surname-67 | Ptak | Rak | Rybak | Sikora | Skiba | Sokół | Słowik | Sowa | Stolarz | Struś | Szczygieł = surname
!surname-68 | Szpak | Szewc | Śliwa | Tokarz | Wiosna | Wierzba | Wilk | Wójcik | Wójt | Wrona | Wrzos = surname
!surname-69 | Zając | Zima | Złoty | Żak | Żuk | Żuraw = surname

!firm-1 | Robert Half | Robert Bosch | Ernst & Young | Morgan Stanley | Charles Schwab | Philip Morris | Hugo Boss = firm
!firm-2 | Max Planck | Fraunhofer | Calvin Klein | Ralph Lauren | Tommy Hilfiger | Harley Davidson | Karl Storz = firm
!firm-3 | Carl Zeiss | Mercedes Benz | Otto Bock | Leroy Merlin | Thomas Cook | John Deere | John Lewis | Marks & Spencer = firm
!firm-4 | Johnson & Johnson | Louis Vuitton | Yves Rocher | Yves Saint Laurent | Christian Dior | Pierre Fabre = firm
!firm-5 | Ben & Jerry's | Jack Wolfskin | Jack Daniels | Estée Lauder | Paul Hartmann | Franz Haniel | Adam Opel = firm
!firm-6 | Peek & Cloppenburg | Ruby on Rails | Visual Basic | Marie Curie | Erasmus Plus = firm
!firm-7 | Jerónimo Martins | Dr. Oetker | Dr. Martens | Stella McCartney | Jones Lang LaSalle = firm
