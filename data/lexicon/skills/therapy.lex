@kind skill
@occupation Physiotherapist

Physiotherapy | physical therapy | physiotherapeutic treatment | physio | de:Physiotherapie | de:Krankengymnastik | fr:kinésithérapie | fr:masso-kinésithérapie | es:fisioterapia | pl:fizjoterapia | pl:rehabilitacja ruchowa
Manual therapy | manual mobilisation | Maitland concept | de:manuelle Therapie | fr:thérapie manuelle | es:terapia manual | pl:terapia manualna
Joint mobilisation > Manual therapy
Spinal manipulation > Manual therapy
Therapeutic exercise | exercise therapy | exercise prescription | home exercise programmes | strengthening exercises | exercise programs | de:Bewegungstherapie | de:medizinische Trainingstherapie | de:^KGG | fr:exercices thérapeutiques | es:ejercicio terapéutico | pl:kinezyterapia | pl:ćwiczenia lecznicze
Medical training therapy > Therapeutic exercise
Rehabilitation | rehab | post-surgical rehabilitation | orthopaedic rehabilitation | rehabilitation programmes | rehabilitation plans | de:Rehabilitation | fr:rééducation | es:rehabilitación | pl:rehabilitacja
Neurological rehabilitation | neurorehabilitation | stroke rehabilitation | neurological patients | neuro rehab | de:neurologische Rehabilitation | fr:rééducation neurologique | es:rehabilitación neurológica | pl:rehabilitacja neurologiczna > Rehabilitation
Bobath concept | ^Bobath | Bobath therapy | neurodevelopmental treatment | ^NDT > Neurological rehabilitation
Proprioceptive neuromuscular facilitation | ^PNF
Vojta therapy | Vojta method
Lymphatic drainage | manual lymph drainage | complex decongestive therapy | de:manuelle Lymphdrainage | de:Lymphdrainage | fr:drainage lymphatique | es:drenaje linfático | pl:drenaż limfatyczny
Massage therapy | massage | classical massage | therapeutic massage | de:Massage | de:klassische Massage | fr:massage | es:masaje terapéutico | es:masajes | pl:masaż leczniczy | pl:masaż
Sports massage > Massage therapy
Deep tissue massage > Massage therapy
Electrotherapy | de:Elektrotherapie | fr:électrothérapie | es:electroterapia | pl:elektroterapia | pl:fizykoterapia
^TENS > Electrotherapy
Shock wave therapy > Electrotherapy
Ultrasound therapy > Electrotherapy
Laser therapy > Electrotherapy
Hydrotherapy | aquatic therapy | water therapy | heat and cold therapy | de:Hydrotherapie | de:Wärmetherapie | fr:balnéothérapie | es:hidroterapia | pl:hydroterapia | pl:krioterapia
Cryotherapy > Hydrotherapy
Respiratory physiotherapy | chest physiotherapy | breathing exercises | de:Atemtherapie | fr:kinésithérapie respiratoire | es:fisioterapia respiratoria | pl:fizjoterapia oddechowa
Sports physiotherapy | sports injuries | sports rehabilitation | athlete care | return-to-sport testing > Physiotherapy
Paediatric physiotherapy | pediatric physical therapy | child development therapy > Physiotherapy
Pelvic floor therapy | pelvic floor training | women's health physiotherapy
Kinesio taping | taping | kinesiology tape
Dry needling | trigger point therapy | myofascial release
McKenzie method | mechanical diagnosis and therapy
Gait training | walking aids training
Balance training > Gait training
Gait analysis > Gait training
Range of motion testing | functional assessment | musculoskeletal assessment | de:Befunderhebung in der Physiotherapie
Muscle testing > Range of motion testing
Goniometry > Range of motion testing
Back school | posture training | ergonomics advice | workplace ergonomics | de:Rückenschule
Prosthetics training | orthotics fitting | prosthetic gait training
Group exercise classes | fitness classes
Pilates > Group exercise classes
Yoga teaching > Group exercise classes
Aqua aerobics > Group exercise classes
Personal training | fitness coaching | training plans for clients | gym instruction | de:Fitnesstraining | fr:coaching sportif | es:entrenamiento personal | pl:trening personalny
Strength and conditioning > Personal training
Osteopathy | osteopathic techniques
Chiropractic
Therapy documentation | treatment records | SOAP notes | therapy reports | de:Therapiedokumentation | de:Therapieberichte
Therapy goal setting | treatment goals with patients | progress evaluation of patients

@occupation Occupational therapist

Occupational therapy | ergotherapy | ADL training | daily living skills training | de:Ergotherapie | fr:ergothérapie | es:terapia ocupacional | pl:terapia zajęciowa
Hand therapy | splint making | orthosis making
Cognitive training | cognitive rehabilitation | brain performance training | memory training | de:Hirnleistungstraining | fr:remédiation cognitive | es:estimulación cognitiva | pl:trening poznawczy
Sensory integration therapy | sensory integration | de:sensorische Integration | pl:integracja sensoryczna
Assistive devices advice | aids provision | wheelchair fitting | home adaptations | de:Hilfsmittelberatung
Work therapy | vocational rehabilitation | return-to-work programmes | workplace reintegration
Fine motor skills training | psychomotor therapy | graphomotor training

@occupation Speech therapist

Speech therapy | speech and language therapy | speech-language pathology | treating speech disorders | de:Logopädie | de:Sprachtherapie | fr:orthophonie | es:logopedia | pl:logopedia | pl:terapia logopedyczna
Dysphagia therapy | swallowing therapy | swallowing disorders | swallow assessment
Aphasia therapy | aphasia treatment
Stuttering therapy | fluency disorders
Voice therapy | voice training
Augmentative and alternative communication | ^AAC | assisted communication
Language assessment of children | language development assessment | articulation therapy

@occupation Psychologist

Psychotherapy | psychotherapeutic treatment | individual therapy sessions | de:Psychotherapie | fr:psychothérapie | es:psicoterapia | pl:psychoterapia
Cognitive behavioural therapy | ^CBT | cognitive behavioral therapy | behaviour therapy | de:Verhaltenstherapie | de:kognitive Verhaltenstherapie | fr:thérapie cognitivo-comportementale | es:terapia cognitivo-conductual | pl:terapia poznawczo-behawioralna > Psychotherapy
Psychoanalytic therapy | psychodynamic therapy | depth psychology > Psychotherapy
Systemic therapy | family therapy | couples therapy | couples counselling | de:systemische Therapie | de:Familientherapie | fr:thérapie familiale | es:terapia familiar | pl:terapia rodzin
Group therapy | therapeutic groups | group psychotherapy
Trauma therapy | ^EMDR | post-traumatic stress treatment
Dialectical behaviour therapy | ^DBT | acceptance and commitment therapy
Psychological assessment | psychological testing | psychometric testing | psychodiagnostics | de:psychologische Diagnostik | fr:évaluation psychologique | fr:bilan psychologique | es:evaluación psicológica | pl:diagnoza psychologiczna
Neuropsychological testing > Psychological assessment
Intelligence tests > Psychological assessment
Counselling | counseling | psychological counselling | individual counselling | de:psychologische Beratung | de:psychosoziale Beratung | fr:soutien psychologique | es:asesoramiento psicológico | pl:poradnictwo psychologiczne
Psychosocial counselling > Counselling
Motivational interviewing | motivational conversation techniques | de:motivierende Gesprächsführung
Addiction counselling | substance abuse counselling | addiction therapy | drug counselling | addiction treatment | de:Suchtberatung | de:Suchttherapie | fr:addictologie | es:tratamiento de adicciones | pl:terapia uzależnień
Suicide risk assessment | suicide prevention | safety planning with clients
Psychoeducation | relaxation techniques
Progressive muscle relaxation > Psychoeducation
Stress management training > Psychoeducation
Mindfulness training > Psychoeducation
Art therapy
Music therapy
Play therapy
Drama therapy
Clinical supervision | case supervision | intervision | peer supervision
Mental health first aid | crisis hotline | crisis line volunteering
Diagnostic classification | ^DSM-5 | ^ICD-11 | diagnostic criteria for mental disorders
Autism support | autism spectrum disorder | ^ABA | applied behavior analysis | TEACCH
Applied behaviour analysis > Autism support

@occupation Dietitian

Nutrition counselling | dietary advice | nutritional counselling | diet plans | meal plans for patients | nutrition counseling | de:Ernährungsberatung | fr:conseil en nutrition | es:asesoramiento nutricional | pl:poradnictwo dietetyczne | pl:układanie diet
Medical nutrition therapy | clinical nutrition | malnutrition screening | parenteral nutrition planning
Body composition analysis | bioimpedance analysis | anthropometric measurement
Food allergy counselling | allergen-free diets | coeliac diet
