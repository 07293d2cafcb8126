/** What clinical notes and reports are made of. One entry a line; `{slot}` is filled by the grammar. Written for this project. */
import type { Grammar } from "../grammar.ts";

export const medical: Grammar = {
  titles: `
DISCHARGE SUMMARY
HISTORY AND PHYSICAL
OPERATIVE REPORT
PROGRESS NOTE
CONSULTATION REPORT
RADIOLOGY REPORT
PATHOLOGY REPORT
EMERGENCY DEPARTMENT NOTE
PSYCHIATRIC EVALUATION
PHYSICAL THERAPY EVALUATION
LABORATORY RESULTS
REFERRAL LETTER
SOAP NOTE
NURSING NOTE
MEDICATION LIST
Patient: {person} MRN: {n}{n} DOB: {date}
`,
  head: `
CHIEF COMPLAINT|HISTORY OF PRESENT ILLNESS|HPI|PAST MEDICAL HISTORY|PAST SURGICAL HISTORY|FAMILY HISTORY|SOCIAL HISTORY|REVIEW OF SYSTEMS|PHYSICAL EXAMINATION|PHYSICAL EXAM|VITAL SIGNS|ALLERGIES|MEDICATIONS|CURRENT MEDICATIONS|DISCHARGE MEDICATIONS|ASSESSMENT|PLAN|ASSESSMENT AND PLAN|IMPRESSION|FINDINGS|TECHNIQUE|INDICATION|INDICATIONS|COMPARISON|CLINICAL HISTORY|PREOPERATIVE DIAGNOSIS|POSTOPERATIVE DIAGNOSIS|PROCEDURE|PROCEDURE PERFORMED|TITLE OF PROCEDURE|OPERATION PERFORMED|ANESTHESIA|ESTIMATED BLOOD LOSS|COMPLICATIONS|SPECIMENS|DRAINS|DESCRIPTION OF PROCEDURE|DETAILS OF PROCEDURE|HOSPITAL COURSE|DISCHARGE DIAGNOSES|ADMISSION DIAGNOSIS|CONDITION ON DISCHARGE|DISPOSITION|FOLLOW-UP|LABORATORY DATA|LABS|DIAGNOSTIC STUDIES|HEENT|NECK|CHEST|LUNGS|HEART|CARDIOVASCULAR|RESPIRATORY|ABDOMEN|GASTROINTESTINAL|GENITOURINARY|MUSCULOSKELETAL|EXTREMITIES|NEUROLOGIC|NEUROLOGICAL|SKIN|PSYCHIATRIC|ENDOCRINE|HEMATOLOGIC|GENERAL|CONSTITUTIONAL|EYES|EARS|SUBJECTIVE|OBJECTIVE|REASON FOR CONSULTATION|REASON FOR VISIT|REASON FOR EXAM|EXAM|MENTAL STATUS EXAMINATION|AXIS I|RECOMMENDATIONS|GROSS DESCRIPTION|MICROSCOPIC DESCRIPTION|FINAL DIAGNOSIS|PROGNOSIS|REHABILITATION POTENTIAL|DIET|IMMUNIZATIONS|DEVELOPMENTAL HISTORY|OBSTETRICAL HISTORY|GYNECOLOGIC HISTORY
`,
  who: `
The patient|Patient|This patient|He|She|The patient is a {age}-year-old male who|The patient is a {age}-year-old female who|This is a {age}-year-old gentleman who|This is a {age}-year-old woman who|The patient is a pleasant {age}-year-old man who|The infant|The child
`,
  problem: `
hypertension|diabetes mellitus|type 2 diabetes|hyperlipidemia|coronary artery disease|congestive heart failure|atrial fibrillation|chronic obstructive pulmonary disease|COPD|asthma|pneumonia|chest pain|shortness of breath|dyspnea on exertion|abdominal pain|nausea and vomiting|diarrhea|constipation|gastroesophageal reflux disease|peptic ulcer disease|gastrointestinal bleeding|anemia|renal failure|end-stage renal disease|urinary tract infection|hematuria|benign prostatic hypertrophy|nephrolithiasis|cholelithiasis|cholecystitis|appendicitis|pancreatitis|hepatitis|cirrhosis|diverticulitis|inguinal hernia|ventral hernia|hypothyroidism|hyperthyroidism|thyroid nodule|obesity|sleep apnea|osteoarthritis|rheumatoid arthritis|osteoporosis|gout|low back pain|lumbar radiculopathy|cervical spondylosis|herniated disc|spinal stenosis|carpal tunnel syndrome|rotator cuff tear|meniscal tear|hip fracture|distal radius fracture|knee pain|degenerative joint disease|stroke|transient ischemic attack|seizures|epilepsy|migraine headaches|multiple sclerosis|Parkinson disease|dementia|peripheral neuropathy|syncope|vertigo|depression|major depressive disorder|bipolar disorder|schizophrenia|anxiety|post-traumatic stress disorder|alcohol abuse|substance abuse|breast cancer|lung cancer|colon cancer|prostate cancer|squamous cell carcinoma|basal cell carcinoma|melanoma|lymphoma|leukemia|metastatic disease|deep vein thrombosis|pulmonary embolism|cellulitis|abscess|decubitus ulcer|sepsis|HIV|tuberculosis|otitis media|sinusitis|pharyngitis|tonsillitis|hearing loss|cataract|glaucoma|retinal detachment|pregnancy|menorrhagia|uterine fibroids|endometriosis|ovarian cyst|preeclampsia|dysphagia|dysuria|edema|rash|fever|cough|fatigue|weight loss|palpitations|dizziness|claudication|peripheral vascular disease|carotid stenosis|aortic stenosis|mitral regurgitation|myocardial infarction|angina|cardiomyopathy|pleural effusion|pneumothorax|pulmonary nodule|bronchitis|allergic rhinitis|ganglion cyst|hallux valgus|plantar fasciitis|trigger finger|laceration|contusion|concussion|hydronephrosis|renal calculus|cystocele|hemorrhoids|colonic polyps|Barrett esophagus|hiatal hernia
`,
  drug: `
aspirin|lisinopril|metoprolol|atenolol|amlodipine|hydrochlorothiazide|furosemide|Lasix|Coumadin|warfarin|heparin|Lovenox|Plavix|simvastatin|Lipitor|Zocor|metformin|glipizide|insulin|Lantus|levothyroxine|Synthroid|prednisone|Solu-Medrol|albuterol|Advair|Singulair|omeprazole|Prilosec|Nexium|Protonix|ranitidine|Zofran|Phenergan|Reglan|Tylenol|ibuprofen|Motrin|naproxen|Celebrex|Vicodin|Percocet|OxyContin|morphine|Dilaudid|fentanyl|Versed|propofol|lidocaine|Marcaine|epinephrine|ketorolac|Toradol|gabapentin|Neurontin|Lyrica|Dilantin|Keppra|Depakote|lithium|Zoloft|Prozac|Lexapro|Paxil|Effexor|Wellbutrin|trazodone|Seroquel|Risperdal|Zyprexa|Abilify|Ativan|Xanax|Klonopin|Ambien|Adderall|Ritalin|amoxicillin|Augmentin|Ancef|cefazolin|Rocephin|ceftriaxone|Keflex|vancomycin|gentamicin|Levaquin|ciprofloxacin|azithromycin|Zithromax|Flagyl|Bactrim|clindamycin|Diflucan|acyclovir|potassium chloride|folic acid|multivitamin|iron sulfate|calcium carbonate|Fosamax|allopurinol|colchicine|digoxin|amiodarone|Cardizem|nitroglycerin|spironolactone|losartan|Diovan|clonidine|tamoxifen|methotrexate|cisplatin|carboplatin|Taxol
`,
  dose: `
{d}0 mg p.o. daily|{d}00 mg p.o. b.i.d.|{d} mg p.o. q.h.s.|{d}00 mg IV q.{d}h.|{d} mg p.o. t.i.d. p.r.n. pain|{d}0 mg daily|{d}0 units subcutaneously at bedtime|one tablet by mouth twice a day|{d}0 mcg|p.r.n.|q.4-6h. p.r.n.|{d}% cream topically
`,
  anatomy: `
abdomen|aorta|left ventricle|right ventricle|left atrium|coronary artery|left anterior descending|circumflex|carotid artery|femoral artery|femoral vein|saphenous vein|jugular vein|lung|right upper lobe|left lower lobe|pleura|trachea|bronchus|larynx|vocal cords|esophagus|stomach|duodenum|jejunum|ileum|cecum|colon|sigmoid colon|rectum|anus|liver|gallbladder|common bile duct|cystic duct|pancreas|spleen|kidney|ureter|bladder|prostate|urethra|testicle|scrotum|penis|uterus|cervix|ovary|fallopian tube|vagina|breast|axilla|lymph nodes|thyroid|parathyroid|brain|frontal lobe|temporal lobe|cerebellum|brainstem|spinal cord|lumbar spine|cervical spine|thoracic spine|vertebral body|disc space|sacrum|pelvis|hip|femur|knee|patella|tibia|fibula|ankle|foot|metatarsal|phalanx|shoulder|rotator cuff|humerus|elbow|radius|ulna|wrist|carpal tunnel|median nerve|metacarpal|finger|thumb|skull|orbit|retina|cornea|lens|tympanic membrane|nasal septum|maxillary sinus|turbinate|oral cavity|tongue|tonsil|mandible|neck|sternum|rib|diaphragm|fascia|peritoneum|subcutaneous tissue|skin|muscle|tendon|ligament|joint capsule|anterior cruciate ligament|medial meniscus|plantar fascia|Achilles tendon|sacroiliac joint
`,
  procedure: `
laparoscopic cholecystectomy|appendectomy|hernia repair|colonoscopy|esophagogastroduodenoscopy|bronchoscopy|cystoscopy|coronary artery bypass grafting|cardiac catheterization|coronary angiography|pacemaker implantation|echocardiogram|stress test|carotid endarterectomy|total knee arthroplasty|total hip replacement|arthroscopy|open reduction and internal fixation|lumbar laminectomy|anterior cervical discectomy and fusion|craniotomy|ventriculoperitoneal shunt|carpal tunnel release|tonsillectomy and adenoidectomy|septoplasty|myringotomy with tube placement|thyroidectomy|mastectomy|lumpectomy|sentinel lymph node biopsy|excisional biopsy|fine needle aspiration|hysterectomy|cesarean section|dilation and curettage|tubal ligation|circumcision|vasectomy|transurethral resection of the prostate|nephrectomy|lithotripsy|ureteral stent placement|hemodialysis|tracheostomy|gastrostomy|central line placement|incision and drainage|debridement|skin graft|cataract extraction with intraocular lens implant|epidural steroid injection|nerve block|lumbar puncture|electromyography|MRI of the brain|CT of the abdomen and pelvis|chest x-ray|ultrasound|bone scan|mammogram|PET scan|electrocardiogram|amputation|bunionectomy
`,
  sentences: `
{who} presents with {problem}.
{who} presents to the emergency department complaining of {problem} for the past {n} days.
{who} has a history of {problem}, {problem} and {problem}.
{who} was admitted with {problem} and underwent {procedure}.
{who} denies any {problem}, {problem} or {problem}.
{who} was referred for evaluation of {problem}.
{who} was brought to the operating room and placed in the supine position on the operating table.
{who} was taken to the operating room where general endotracheal anesthesia was administered.
General anesthesia was induced without difficulty.
The {anatomy} was prepped and draped in the usual sterile fashion.
A midline incision was made over the {anatomy} and carried down through the subcutaneous tissue.
Dissection was carried down to the {anatomy} using sharp and blunt dissection with Bovie electrocautery.
The {anatomy} was identified, isolated, clamped, divided and ligated with 2-0 silk ties.
The wound was copiously irrigated with saline and hemostasis was achieved.
The fascia was closed with interrupted 0 Vicryl sutures and the skin was closed with 4-0 Monocryl subcuticular suture.
Sterile dressings were applied. Sponge, needle and instrument counts were correct.
{who} tolerated the procedure well and was transferred to the recovery room in stable condition.
The {anatomy} is normal. The {anatomy} is unremarkable.
There is no evidence of {problem}.
No {problem}, no {problem}, no {problem}.
Positive for {problem}. Negative for {problem}.
{head}: {problem}.
{head}: {problem}, {problem}, {problem}.
{head}: No history of {problem}, {problem} or {problem}.
{head}: {procedure}.
{head}: {who} {problem}
{head}: Normal. No {problem}.
{d}. {Problem}.
{d}. {Drug} {dose}.
{drug} {dose}, {drug} {dose} and {drug} {dose}.
{who} was started on {drug} {dose}.
{who} was given {drug} and {drug} with improvement of symptoms.
ALLERGIES: No known drug allergies.
ALLERGIES: Penicillin, sulfa.
VITAL SIGNS: Temperature 98.{d}, pulse {nn}, respirations 1{d}, blood pressure 1{nn}/{nn}, O2 saturation 9{d}% on room air.
Blood pressure 1{nn}/{nn}, heart rate {nn}, respiratory rate 1{d}, afebrile.
GENERAL: Well-developed, well-nourished, in no acute distress, alert and oriented x3.
HEENT: Normocephalic, atraumatic. Pupils equal, round and reactive to light. Extraocular movements intact. Oropharynx clear. Mucous membranes moist.
NECK: Supple. No lymphadenopathy, thyromegaly or jugular venous distention. No carotid bruits.
LUNGS: Clear to auscultation bilaterally. No wheezes, rales or rhonchi.
HEART: Regular rate and rhythm. Normal S1 and S2. No murmurs, rubs or gallops.
ABDOMEN: Soft, nontender, nondistended. Positive bowel sounds. No hepatosplenomegaly. No rebound or guarding.
EXTREMITIES: No clubbing, cyanosis or edema. Pulses 2+ bilaterally.
NEUROLOGIC: Cranial nerves II through XII grossly intact. Motor strength 5/5. Deep tendon reflexes symmetric. Sensation intact to light touch.
SOCIAL HISTORY: Married. Denies tobacco, alcohol or illicit drug use. Smokes one pack per day.
FAMILY HISTORY: Mother with {problem}. Father died of {problem}. Noncontributory.
LABORATORY DATA: White count {d}.{d}, hemoglobin 1{d}.{d}, hematocrit 3{d}, platelets {n}000, sodium 13{d}, potassium 4.{d}, BUN 1{d}, creatinine 1.{d}, glucose 1{nn}.
Axial CT images of the {anatomy} were obtained without contrast.
MRI of the {anatomy} demonstrates {problem}.
IMPRESSION: {Problem} of the {anatomy}.
The ejection fraction is estimated at {nn}%. Mild {problem}.
Estimated blood loss was minimal. There were no complications.
{who} will follow up with primary care physician in {d} weeks.
{who} was discharged home in stable condition on {drug} and {drug}.
I have discussed the risks, benefits and alternatives with the patient, including bleeding, infection and anesthesia. Informed consent was obtained.
We will continue {drug} and check a {procedure} in the morning.
Recommend {procedure}. Consider {drug}.
The scope was advanced under direct visualization to the {anatomy}. Biopsies were taken.
Range of motion of the {anatomy} is limited with pain on flexion and extension. Tenderness to palpation.
Mental status: affect is flat, mood depressed, thought process linear, no suicidal or homicidal ideation, insight and judgment fair.
The fetus is in vertex presentation. Gravida {d}, para {d}. Fetal heart tones are reassuring.
Apgars were 8 and 9. The infant was delivered and suctioned; the cord was clamped and cut.
Patient reports pain {d}/10. Bowel movements regular. Voiding without difficulty. Ambulating with walker.
Electrocardiogram shows normal sinus rhythm with nonspecific ST-T wave changes.
A Foley catheter was placed. A tourniquet was inflated to {n} mmHg. Antibiotics were given preoperatively.
{who} was seen and examined. Wound is clean, dry and intact without erythema or drainage.
Mother reports that the child has been fussy with decreased oral intake and wet diapers. Immunizations are up to date.
Diagnosis: {problem} (ICD-10 {W}{nn}.{d}). Prescribed {drug} {dose}.
Specimen received in formalin consists of tan-pink soft tissue measuring {d}.{d} x {d}.{d} cm.
Hemoglobin A1c {d}.{d}%. LDL 1{nn}. TSH {d}.{d}.
Patient: {person}, DOB {date}, MRN {n}{n}. Attending physician: Dr. {last}.
{who} continues to have {problem} despite {drug}. Plan to increase {drug} to {dose}.
The left {anatomy} was then approached. A 4-0 nylon suture was placed. Retractors were positioned.
Under fluoroscopic guidance, a guidewire was advanced into the {anatomy} and a catheter was placed over the wire.
`,
  Problem: "@problem",
  Drug: "@drug",
  W: `A|B|C|E|F|I|J|K|M|N|R|S`,
  terms: `
bilaterally|status post|secondary to|as above|well-healed|afebrile|erythema|tenderness|palpation|auscultation|percussion|ambulatory|postoperatively|preoperatively|intraoperatively|intubated|extubated|ventilator|oxygen saturation|nasal cannula|intravenous|subcutaneous|intramuscular|orally|sublingual|bolus|infusion|lesion|mass|nodule|stenosis|occlusion|ischemia|infarct|hemorrhage|thrombus|embolus|aneurysm|effusion|consolidation|atelectasis|infiltrate|calcification|hypertrophy|atrophy|dilatation|obstruction|perforation|adhesions|inflammation|malignancy|benign|metastasis|carcinoma|adenocarcinoma|biopsy|specimen|histology|culture|gram stain|sensitivity|dialysis|transfusion|chemotherapy|radiation therapy|prognosis|diagnosis|differential diagnosis|etiology|symptoms|asymptomatic|symptomatic|acute|chronic|mild|moderate|severe|distal|proximal|medial|lateral|anterior|posterior|superior|inferior|dorsal|ventral|unilateral|sutures|staples|hemostat|forceps|trocar|laparoscope|scalpel|cautery|tourniquet|catheter|stent|graft|prosthesis|drain|gauze|dressing|splint|cast|crutches|physician|surgeon|anesthesiologist|radiologist|nurse practitioner|outpatient|inpatient|intensive care unit|emergency room|ward|consult|vitals|triage|pediatric|geriatric|gestation|trimester|postpartum|menarche|menopause|neonatal|apnea|bradycardia|tachycardia|hypotension|hypoxia|leukocytosis|thrombocytopenia|hyponatremia|hyperkalemia|hypoglycemia|elevated troponin|creatinine|bilirubin|alkaline phosphatase|INR|PTT|CBC|BMP|urinalysis|EKG|EEG|EMG|x-ray|fluoroscopy|sonogram|contrast|supine|prone|lithotomy|Trendelenburg|flexion|extension|abduction|adduction|gait|reflexes|sensation|cranial nerves|nystagmus|ataxia|tremor|weakness|numbness|tingling|paresthesias|spasm|swelling|bruising|bleeding|discharge|hospice|rehabilitation|orthosis
`,
  layout: "notes",
};
