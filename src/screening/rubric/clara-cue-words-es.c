/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-cues.h"

#define M(cue) CLARA_CUE_MASK (CLARA_CUE_##cue)

/* What Spanish job advertisements are made of. */
const ClaraCueWords clara_cue_words_es[] = {
  { M (ASK), FALSE,
    "se requiere*|requerid*|requisito*|imprescindible*|obligatori*|necesari*|indispensable*|se "
    "exige*|exigimos|exigible*|buscamos|se busca|necesitamos|se "
    "necesita|debes|debe|deberá|deberás|tienes|cuentas con|cuenta con|contar con|dispones "
    "de|dominas|hablas|sabes|conoces|al menos|como "
    "mínimo|mínimo|mínima|pedimos|esperamos|aportas|acreditar|acreditada|eres|posees|estás en "
    "posesión|pensamos en alguien|se pide" },
  { M (DEMAND), FALSE,
    "se requiere*|requerid*|requisito*|imprescindible*|obligatori*|necesari*|indispensable*|se "
    "exige*|exigimos|debes|deberá|deberás|pedimos|se pide|excluyente" },
  { M (NICE), FALSE,
    "se valora*|valorable*|valoramos|deseable*|un plus|es un plus|será un "
    "plus|ventaja|preferible*|preferente*|no imprescindible|no es "
    "imprescindible|opcional*|bienvenid*|suma puntos|sumará|punto a favor|puntos "
    "extra|recomendable*|apreciad*|no es obligatori*|nos gustaría|agradeceremos" },
  { M (NICE), TRUE, "idealmente|preferiblemente|opcional|deseable|valorable|plus" },
  { M (ASK) | M (HAVE), TRUE,
    "experiencia|conocimientos|conocimiento|dominio|manejo|título|titulación|formación|grado|buen|"
    "buena|buenas|sólida|sólidos|nivel|capacidad|habilidad|habilidades|inglés|alemán|francés|carné|"
    "carnet|permiso|certificado|disponibilidad|excelente|excelentes|mínimo|licencia|soltura|"
    "facilidad|diploma|gusto|ganas|ciclo|fp|licenciatura|diplomatura|colegiación|amplia|amplios|"
    "vocación|destreza|competencia" },
  { M (HAVE) | M (SKILL), FALSE,
    "conocimiento*|dominio de|dominio del|manejo de|manejo del|manejo|soltura con|soltura "
    "en|habilidad*|destreza*|competencia*|nociones|uso de|familiaridad con|familiarizad*|técnicas "
    "de|experto en|experta en|dominas|nivel avanzado de|nivel usuario|interpretación de planos" },
  { M (HAVE) | M (EXPERIENCE), FALSE,
    "experiencia*|años en|años como|años de|trayectoria|has trabajado|haber "
    "trabajado|experimentad*|años trabajando|ya has|haber liderado" },
  { M (HAVE) | M (EDUCATION), FALSE,
    "estudiante de|título|titulación|titulad*|grado en|grado superior|grado "
    "medio|licenciatura|licenciad*|diplomatura|máster|ingeniería en|ingeniería técnica|formación "
    "profesional|fp|bachillerato|estudios de|estudios en|estudios superiores|universitari*|ciclo "
    "formativo|educación secundaria|doctorado|eso|formación en|formación académica|formación "
    "reglada|graduado en|graduada en|técnico superior" },
  { M (HAVE) | M (LANGUAGE), FALSE,
    "idioma*|nivel alto de|nivel b1|nivel b2|nivel c1|nivel c2|b1|b2|c1|c2|hablado y "
    "escrito|hablad*|fluido|fluida|fluidez|bilingüe|lengua materna|inglés|inglés fluido|inglés "
    "avanzado|hablas|a nivel "
    "conversación|alemán|francés|portugués|catalán|lengua*|polaco|italiano" },
  { M (HAVE) | M (CERTIFICATION), FALSE,
    "certificad*|certificación*|carné de|carnet de|permiso de conducir|permiso b|permiso "
    "c|licencia de|licencia|colegiación|colegiad*|acreditación|habilitación|carnet b|carné "
    "b|manipulador de alimentos|tarjeta profesional|homologad*|cap vigente|título oficial de "
    "socorrista|carné|carnet|inscripción en el" },
  { M (HAVE) | M (SOFT), FALSE,
    "resolutiv*|dotes de comunicación|buenas dotes|orientación a resultados|trabajo en "
    "equipo|trabajar en equipo|en "
    "equipo|comunicación|comunicativ*|proactiv*|responsab*|puntual*|organizad*|organización|"
    "capacidad de organización|capacidad "
    "analítica|iniciativa|autonom*|autónom*|flexib*|adaptación|adaptab*|empat*|paciencia|paciente "
    "y|creativ*|orientación al cliente|orientación a|atención al detalle|resolución de "
    "problemas|motivad*|motivación|liderazgo|don de gentes|habilidades sociales|habilidades "
    "comunicativas|discreción|rigor|rigurosidad|meticulos*|compromiso|comprometid*|amab*|curios*|"
    "ganas de aprender|bajo presión|tolerancia al "
    "estrés|escucha|honest*|constancia|dinámic*|persona|personalidad|trato|trato "
    "agradable|calma|vocación|pensamiento crítico|persuasi*|dinamismo|seriedad|sentido "
    "común|negociación" },
  { M (HAVE) | M (OTHER), FALSE,
    "disponibilidad|viajar|flexibilidad horaria|horaria|horarios|residencia en|turnos|turno "
    "de|turnos rotativos|fines de semana|fin de semana|festivos|guardias|permiso de "
    "trabajo|vehículo propio|coche propio|antecedentes penales|movilidad "
    "geográfica|reubicación|condición física|esfuerzo físico|incorporación inmediata|horario "
    "partido|trabajo nocturno|noches|desplazamientos|trabajo en altura|vacuna*|horas extra*|a la "
    "intemperie" },
  { M (HAVE), FALSE,
    "capacidad para|capacidad de|capaz de|facilidad para|interés por|interés en|pasión "
    "por|talento|aptitud*|gusto por|sólid*|acreditad*" },
  { M (DUTY), FALSE,
    "te encargarás|serás responsable|tus funciones|tus "
    "tareas|realizarás|desarrollarás|gestionarás|participarás|prepararás|colaborarás|diseñarás|"
    "responsable de|encargado de|encargada "
    "de|llevarás|apoyarás|coordinarás|atenderás|organizarás|funciones "
    "principales|elaborarás|impartirás|cuidarás|planificarás|te "
    "ocuparás|harás|repararás|conducirás|mantendrás|asesorarás|supervisarás" },
  { M (DUTY), TRUE,
    "realizar|desarrollar|gestionar|participar|preparar|colaborar|diseñar|coordinar|atender|"
    "organizar|elaborar|mantener|supervisar|controlar|asesorar|impartir|cuidar|planificar|reparar|"
    "conducir|instalar|dar|apoyar|garantizar|analizar|revisar|registrar|implementar|ejecutar|"
    "documentar|vender|cocinar|limpiar|montar|cargar|asegurar|llevar|mejorar|contribuir|redactar|"
    "responder|servir|hacer|administrar|entregar|tramitar|conciliar|presentar|formar|enseñar|"
    "vigilar|probar|programar|emitir" },
  { M (BENEFIT), FALSE,
    "ofrecemos|se ofrece|te ofrecemos|vacaciones|días de vacaciones|seguro médico|seguro "
    "de|tickets restaurante|teletrabajo|horario flexible|plan de carrera|formación "
    "continua|formación a cargo|beneficios|contrato indefinido|descuentos|plan de pensiones|fruta "
    "fresca|buen ambiente|jornada intensiva|guardería|gimnasio|comedor|días libres|oportunidades "
    "de|posibilidad de crecer|crecimiento profesional|coche de empresa|bono|pagamos|ayuda de|te "
    "acompañamos|uniforme incluido|aparcamiento gratuito|conciliación" },
  { M (COMPANY), FALSE,
    "somos|nuestra empresa|nuestra misión|fundada en|fundado en|desde 19*|desde "
    "20*|líder|líderes|empleados|trabajadores|nuestros clientes|nuestros "
    "valores|filial|grupo|sede|sobre nosotros|empresa familiar|quiénes somos|nuestro equipo "
    "está|creemos|llevamos|fabricamos|nuestra casa|nuestra historia|nuestro taller|con presencia "
    "en|con más de|trabajamos para" },
  { M (EQUAL), FALSE,
    "igualdad de oportunidades|igualdad|independientemente|sin "
    "distinción|discriminación|diversidad|inclusi*|discapacidad|orientación sexual|sin "
    "importar|todas las "
    "candidaturas|cada candidatura" },
  { M (APPLY), FALSE,
    "envía tu|envíanos|enviar tu|manda tu|inscríbete|candidatura*|tu currículum|currículum "
    "vitae|enviar currículum|un currículum|tu cv|carta de presentación|más "
    "información|contacta|contactar|fecha límite|plazo|proceso de "
    "selección|entrevista*|solicitud*|postula*|protección de datos|preguntas|referencia de la "
    "oferta" },
  { M (SALARY), FALSE,
    "salario|sueldo|remuneración|retribución|brutos|bruto|al mes|al año|convenio|euros|según "
    "valía|por hora|salarial" },
  { M (LOCATION), FALSE,
    "ubicación|ubicad*|jornada completa|media jornada|tiempo completo|tiempo parcial|lugar de "
    "trabajo|tipo de contrato|contrato temporal|horas semanales|horas a la "
    "semana|incorporación|presencial|puesto en" },
  { M (YOU), FALSE, "tú|tu|tus|te|usted" },
  { M (WE), FALSE, "nosotros|nosotras|nuestro|nuestra|nuestros|nuestras|nos" },
  { M (ROLE), FALSE,
    "ingeniero|ingeniera|desarrollador|desarrolladora|programador|responsable|técnico|técnica|jefe "
    "de|enfermero|enfermera|contable|vendedor|comercial|conductor|cocinero|administrativo|director|"
    "auxiliar|encargado" },
  { M (HAVE) | M (SOFT), FALSE, "explicar|explicas|explicarte" },
  { 0, FALSE, NULL },
};
