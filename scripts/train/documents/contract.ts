/** What agreements are made of. One entry a line; `{slot}` is filled by the grammar. Written for this project. */
import type { Grammar } from "../grammar.ts";

export const contract: Grammar = {
  titles: `
{kind} AGREEMENT
{Kind} Agreement
{kind} AGREEMENT dated as of {date}
FIRST AMENDMENT TO {kind} AGREEMENT
AMENDMENT NO. {d} TO {kind} AGREEMENT
AMENDED AND RESTATED {kind} AGREEMENT
EXHIBIT {d}.{d} {kind} AGREEMENT
EXECUTION COPY
CREDIT AGREEMENT
EXECUTIVE EMPLOYMENT AGREEMENT
SEVERANCE AGREEMENT AND GENERAL RELEASE
CHANGE ORDER NO. {d} TO CONSTRUCTION CONTRACT
ADDENDUM TO {kind} CONTRACT
TERMS AND CONDITIONS OF {kind}
STATEMENT OF WORK No. {d}
MUTUAL NON-DISCLOSURE AGREEMENT
DATA PROCESSING ADDENDUM
LETTER OF INTENT AND EXCLUSIVITY
TABLE OF CONTENTS
Schedule {d}
RECITALS
DEED OF {kind}
`,
  kind: `
CONSULTING|EMPLOYMENT|LICENSE|SOFTWARE LICENSE|LEASE|LOAN|CREDIT|PURCHASE|STOCK PURCHASE|ASSET PURCHASE|SERVICES|MASTER SERVICES|DISTRIBUTION|SUPPLY|CONSTRUCTION|CONSTRUCTION LOAN|SECURITY|PLEDGE|GUARANTY|INDEMNIFICATION|CONFIDENTIALITY|NON-DISCLOSURE|FRANCHISE|AGENCY|PARTNERSHIP|OPERATING|SHAREHOLDERS|SUBSCRIPTION|UNDERWRITING|MERGER|ESCROW|SEPARATION|SEVERANCE|RETENTION|CHANGE IN CONTROL|MANAGEMENT|MAINTENANCE|HOSTING|RESELLER|JOINT VENTURE|COLLABORATION|RESEARCH|TRANSITION SERVICES|SETTLEMENT|RELEASE|TURNKEY|ENGINEERING|PROCUREMENT|VOTING|REGISTRATION RIGHTS|OPTION|WARRANT|TRUST|INTERCREDITOR|REVOLVING CREDIT|TERM LOAN|SUBLICENSE|OUTSOURCING|MANUFACTURING
`,
  Kind: `
Consulting|Employment|License|Lease|Loan|Credit|Purchase|Services|Distribution|Supply|Construction|Security|Guaranty|Confidentiality|Severance|Separation|Management|Hosting|Collaboration|Software License|Executive Employment|Master Services
`,
  party: `
Company|Executive|Employee|Consultant|Licensor|Licensee|Lender|Borrower|Agent|Administrative Agent|Landlord|Tenant|Lessor|Lessee|Seller|Buyer|Purchaser|Contractor|Owner|Subcontractor|Supplier|Customer|Provider|Client|Guarantor|Trustee|Bank|Distributor|Vendor|Disclosing Party|Receiving Party|Processor|Controller|Employer|Grantor|Secured Party|Issuer|Partner|Manager|Franchisee|Franchisor|Architect|Engineer|Corporation|Holder|Required Lenders|Parent|Subsidiary|Loan Parties
`,
  law: `
the State of Delaware|the State of New York|the State of California|the State of Texas|England and Wales|the laws of the State of Nevada|Ontario|the Commonwealth of Massachusetts|Germany|Singapore|the State of Illinois
`,
  duty: `
perform its obligations hereunder|pay all amounts due and payable|deliver written notice to the {party}|maintain insurance coverage in the amounts set forth in Schedule {d}|comply with all applicable laws, rules and regulations|keep the Confidential Information in strict confidence|provide the Services in a professional and workmanlike manner|execute and deliver such further instruments and documents|reimburse the {party} for reasonable out-of-pocket expenses|indemnify, defend and hold harmless the {party} and its affiliates, officers, directors, employees and agents|grant to the {party} a security interest in the Collateral|repay the outstanding principal balance together with accrued and unpaid interest|devote substantially all of his business time and attention|furnish all labor, materials, equipment and supervision|return or destroy all copies of the Confidential Information|obtain the prior written consent of the {party}|cure such breach within {n} days after receipt of written notice|not assign this Agreement without the prior written consent of the other party|not, directly or indirectly, solicit any employee or customer of the {party}|not create, incur, assume or suffer to exist any Lien upon any of its property|not incur any Indebtedness other than Permitted Indebtedness|preserve and maintain its corporate existence, rights and franchises|cause each of its Subsidiaries to comply with the covenants set forth herein|use commercially reasonable efforts to obtain all consents and approvals|pay to the {party} a royalty equal to {pct} of Net Sales|continue to participate in the employee benefit plans of the {party}|promptly notify the Administrative Agent of any Default or Event of Default
`,
  sentences: `
This {kind} AGREEMENT (this "Agreement") is made and entered into as of {date} by and between {company}, a Delaware corporation (the "{party}"), and {person} (the "{party}").
THIS AGREEMENT is entered into as of the {d}th day of {month}, {year} (the "Effective Date"), by and among {company} and {company}.
WHEREAS, the {party} desires to retain the {party} to {duty} upon the terms and conditions set forth herein;
WHEREAS, the parties entered into that certain {Kind} Agreement dated as of {date} (the "Original Agreement"), as previously amended;
WHEREAS, the {party} desires to employ the {party}, and the {party} desires to be employed on the terms hereinafter set forth;
NOW, THEREFORE, in consideration of the mutual covenants and agreements contained herein, and for other good and valuable consideration, the receipt and sufficiency of which are hereby acknowledged, the parties hereto agree as follows:
The {party} shall {duty}.
The {party} shall not {duty} except as expressly permitted by Section {sec}.
The {party} agrees to {duty} in accordance with the terms of this Agreement.
Each of the {party} and the {party} hereby covenants and agrees that it will {duty}.
Subject to the terms and conditions of this Agreement, the {party} hereby grants to the {party} a non-exclusive, non-transferable, royalty-free license to use the Licensed Software.
This Agreement shall be governed by and construed in accordance with the laws of {law}, without regard to its conflict of laws principles.
This Agreement constitutes the entire agreement between the parties with respect to the subject matter hereof and supersedes all prior agreements and understandings, whether written or oral.
No amendment, modification or waiver of any provision of this Agreement shall be effective unless in writing and signed by the party against whom enforcement is sought.
If any provision of this Agreement is held to be invalid, illegal or unenforceable, the remaining provisions shall continue in full force and effect.
This Agreement may be executed in counterparts, each of which shall be deemed an original and all of which together shall constitute one and the same instrument.
IN WITNESS WHEREOF, the parties hereto have caused this Agreement to be duly executed by their authorized officers as of the date first above written.
All notices required or permitted hereunder shall be in writing and shall be deemed given when delivered personally, by certified mail, return receipt requested, or by overnight courier.
"Affiliate" means, with respect to any Person, any other Person that directly or indirectly controls, is controlled by or is under common control with such Person.
"{Term}" means {duty}, as the same may be amended, restated, supplemented or otherwise modified from time to time.
"{Term}" shall have the meaning set forth in Section {sec}.
As used in this Agreement, the following terms shall have the meanings specified below.
The term of this Agreement shall commence on the Effective Date and shall continue for a period of {n} years unless earlier terminated pursuant to Section {sec}.
Either party may terminate this Agreement upon {n} days' prior written notice to the other party in the event of a material breach.
In the event the {party}'s employment is terminated by the Company without Cause or by the Executive for Good Reason, the Executive shall be entitled to receive severance pay equal to {n} months of Base Salary.
The Executive's annual Base Salary shall be {money}, payable in accordance with the Company's normal payroll practices, subject to applicable withholding.
"Cause" means the Executive's willful misconduct, gross negligence, conviction of a felony, or material breach of this Agreement.
"Good Reason" means a material diminution in the Executive's duties, authority or responsibilities, or a relocation of the principal place of employment.
Upon the occurrence and during the continuance of an Event of Default, the Administrative Agent may, with the consent of the Required Lenders, declare the Loans to be immediately due and payable.
The Borrower shall pay interest on the unpaid principal amount of each Advance at a rate per annum equal to the Eurodollar Rate plus the Applicable Margin.
The Lenders severally agree, on the terms and conditions hereinafter set forth, to make Advances to the Borrower from time to time during the period from the Effective Date until the Termination Date.
The obligation of each Lender to make its initial Advance is subject to the following conditions precedent.
The Borrower represents and warrants to the Lenders that it is a corporation duly organized, validly existing and in good standing under the laws of {law}.
The execution, delivery and performance by the {party} of this Agreement have been duly authorized by all necessary corporate action and do not contravene its charter or by-laws.
There is no pending or threatened action, suit, investigation, litigation or proceeding affecting the {party} before any court, governmental agency or arbitrator.
The Contractor shall commence the Work on the date specified in the Notice to Proceed and shall achieve Substantial Completion no later than {date}.
The Contract Sum is subject to additions and deductions by Change Order as provided in the Contract Documents.
The Owner shall make progress payments on account of the Contract Price upon Applications for Payment certified by the Architect, less retainage of {pct}.
Liquidated damages in the amount of {money} per day shall be assessed for each day of delay.
Any dispute arising out of or relating to this Agreement shall be settled by binding arbitration administered in accordance with the rules of the American Arbitration Association.
IN NO EVENT SHALL EITHER PARTY BE LIABLE FOR ANY INDIRECT, INCIDENTAL, SPECIAL OR CONSEQUENTIAL DAMAGES, INCLUDING LOST PROFITS.
THE SOFTWARE IS LICENSED AND NOT SOLD, AND EXCEPT AS EXPRESSLY SET FORTH HEREIN THE {party} DISCLAIMS ALL WARRANTIES, EXPRESS OR IMPLIED, INCLUDING MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE.
The {party} shall indemnify and hold harmless the {party} from and against any and all claims, losses, liabilities, damages, costs and expenses, including reasonable attorneys' fees.
The {party} acknowledges that the Confidential Information constitutes valuable trade secrets and that any breach would cause irreparable harm for which injunctive relief is available.
For a period of {n} months following termination, the {party} shall not engage in any business that competes with the {party} within the Territory.
Executive hereby releases and forever discharges the Company from any and all claims arising under Title VII, the Age Discrimination in Employment Act and the Older Workers Benefit Protection Act.
Executive acknowledges that he has been given twenty-one days to consider this Agreement and may revoke it within seven days after signing.
Any payment that would constitute deferred compensation subject to Section 409A of the Code shall be paid on the first business day after six months following separation from service.
A Change in Control shall be deemed to have occurred if any person becomes the beneficial owner of securities representing {pct} or more of the combined voting power.
All stock options and restricted stock awards shall become fully vested and exercisable upon a Change of Control.
The Tenant shall pay to the Landlord as Base Rent the sum of {money} per month in advance on the first day of each calendar month.
Title and risk of loss to the Products shall pass to the {party} upon delivery F.O.B. the {party}'s facility.
The Purchase Price shall be paid at Closing by wire transfer of immediately available funds.
The Closing shall take place at the offices of counsel on {date} or such other date as the parties may mutually agree.
Neither party shall be liable for any failure or delay in performance due to causes beyond its reasonable control, including acts of God, war, strike, fire or flood.
The waiver by either party of a breach of any provision hereof shall not operate as a waiver of any subsequent breach.
This Agreement shall inure to the benefit of and be binding upon the parties hereto and their respective heirs, successors and permitted assigns.
The headings in this Agreement are for convenience of reference only and shall not affect the interpretation hereof.
Time is of the essence with respect to the obligations hereunder.
provided, however, that nothing in this Section shall be construed to limit the rights and remedies available to the {party} at law or in equity;
except as otherwise provided herein, all terms of the Original Agreement shall remain in full force and effect.
Section {sec} of the Agreement is hereby amended and restated in its entirety to read as follows:
Capitalized terms used but not defined herein shall have the meanings ascribed to them in the Credit Agreement.
(a) to the extent permitted by applicable law, {duty};
(b) any Lien existing on the date hereof and listed on Schedule {sec};
(i) the failure of the {party} to {duty}, which failure continues for {n} days after written notice thereof;
(ii) the {party} shall become insolvent, make a general assignment for the benefit of creditors or file a voluntary petition in bankruptcy;
(iii) any representation or warranty made by the {party} herein shall prove to have been incorrect in any material respect when made;
ARTICLE {d} DEFINITIONS AND ACCOUNTING TERMS
ARTICLE {d} REPRESENTATIONS AND WARRANTIES
Section {sec}. {Term}
SECTION {sec} {Term} {n}
{sec} {Term}. The {party} shall {duty}.
By: ____________________ Name: Title:
{company} By: /s/ {person} Name: {person} Title: {role}
The rights and obligations under Sections {d}, {d} and {d} shall survive the expiration or termination of this Agreement.
The {party} shall keep accurate books and records and permit the {party}'s representatives to inspect and audit the same during normal business hours.
The {party} is an independent contractor and nothing contained herein shall create a partnership, joint venture, agency or employment relationship.
All right, title and interest in and to the Work Product, including all intellectual property rights, shall be the sole and exclusive property of the {party} as a work made for hire.
The Licensee shall not copy, modify, decompile, disassemble, reverse engineer, sublicense, rent or lease the Software.
Borrower shall deposit with Lender the plans and specifications, building permits, and a title insurance policy insuring the lien of the Deed of Trust.
Lender shall disburse the Loan proceeds in accordance with the Construction Budget and the Disbursement Schedule.
The Consultant shall be paid a consulting fee of {money} per month and shall be responsible for all taxes.
The Guarantor unconditionally and irrevocably guarantees the punctual payment when due of all Obligations.
Licensor may audit Licensee's use of the Licensed Materials upon reasonable notice.
Maximum Consolidated Leverage Ratio and Minimum Fixed Charge Coverage Ratio as of the last day of any fiscal quarter.
all of the foregoing subject to the provisions of this Article {d} and the other Loan Documents.
It is understood and agreed that the foregoing shall not apply to information that is or becomes generally available to the public other than as a result of a disclosure by the {party}.
The Vessel shall be constructed in accordance with the Specifications and delivered to the Buyer at the Shipyard.
the Contractor shall not be entitled to any adjustment of the Guaranteed Maximum Price or the Contract Time
`,
  Term: `
Affiliate|Applicable Law|Applicable Margin|Business Day|Change in Control|Change of Control|Closing Date|Code|Collateral|Commitment|Confidential Information|Consolidated EBITDA|Contract Documents|Default|Deliverables|Effective Date|Environmental Laws|ERISA|Event of Default|Force Majeure|GAAP|Governing Law|Governmental Authority|Indebtedness|Indemnification|Indemnified Party|Intellectual Property|Interest Period|Letter of Credit|LIBOR|Lien|Loan Documents|Loans|Material Adverse Effect|Maturity Date|Net Sales|Notices|Obligations|Permitted Liens|Person|Prime Rate|Pro Rata Share|Representations and Warranties|Severability|Subsidiary|Substantial Completion|Successors and Assigns|Termination|Term and Termination|Territory|Third Party|Waiver of Jury Trial|Warranty|Work|Defined Terms|Entire Agreement|Assignment|Compensation|Conditions Precedent|Limitation of Liability|Non-Competition|Non-Solicitation|Affirmative Covenants|Negative Covenants|Commitment Fee|Borrowing Base|Security Interest|Miscellaneous|Counterparts|Severance Benefits|Sublicense|Royalties|Licensed Patents|Acceptance Testing|Insurance|Performance Bond|Liquidated Damages|Release|Arbitration
`,
  terms: `
hereof|herein|hereunder|hereto|hereby|thereof|therein|thereunder|thereto|therefor|whereas|aforesaid|notwithstanding|pursuant|foregoing|provided that|provided further|in lieu of|in the event that|set forth|deemed|shall mean|without limitation|including but not limited to|from time to time|at any time|to the extent|in accordance with|with respect to|subject to|no later than|upon request|prior written notice|written notice|mutually agreed|good faith|sole discretion|reasonable discretion|successors and assigns|good standing|force and effect|null and void|terms and conditions|undersigned|obligor|obligee|indemnitee|indemnitor|covenant|covenants|warranties|breach|remedies|waive|assign|sublease|premises|lien|encumbrance|pledge|escrow|arbitrator|jurisdiction|venue|injunction|severable|counterpart|notarized|witnesseth|consideration|forbearance|accrued interest|principal amount|maturity|prepayment|drawdown|disbursement|subordinated|pari passu|unsecured|guaranty|promissory note|mortgage|deed of trust|easement|retainage|change order|subcontractors|punch list|milestone payment|royalty|patent rights|licensed products|sublicensees|exclusive license|source code escrow|noncompetition|nonsolicitation|garden leave|vesting|severance|accrued vacation|COBRA|gross-up|Section 280G|Section 409A|withholding|beneficiary|disability|death benefits|arm's length|indenture|administrative agent|swingline|letters of credit|base rate|federal funds rate|default rate|commitment termination date|pro rata|Required Lenders|Majority Lenders|fiscal quarter|restricted payments|leverage ratio|coverage ratio|permitted acquisition|consolidated subsidiaries|ERISA affiliate|multiemployer plan|environmental liability|hazardous materials|attorney-in-fact|power of attorney|governing law|jury trial|consequential damages|gross negligence|willful misconduct
`,
  layout: "prose",
};
