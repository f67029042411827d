import { table } from '../table'

export const finance = table(`
# domain
accounting = accountant, public accounting, financial accounting, contabilidade, contabilidad, buchhaltung, comptabilité, 会计, бухгалтерский учет, finanzbuchhaltung, rechnungswesen, comptable, contable, contador, бухгалтер, бухгалтерия, бухгалтерский учёт, محاسبة, محاسب, 経理, 会計, 회계, 财务, 财务会计
bookkeeping = book keeping, bookkeeper, tenue de comptes, teneduría de libros, 簿記
accounts payable = a/p, ap/ar, accounts payables, vendor payments
accounts receivable = a/r, accounts receivables, ar/ap, debt collections
general ledger = GL!~, ledger, general ledgers, accruals
bank reconciliation = reconciliations, account reconciliation, reconcile, bank reconciliations, reconciliation, reconciling
month-end close = month end close, monthly close, close the month, month-end closing, year-end close, financial close, closing the books
financial statements = financial reporting, balance sheet, balance sheets, p&l, profit and loss, income statement, income statements, cash flow statements, états financiers, estados financieros, финансовая отчетность, отчетность, 财务报表, القوائم المالية
financial analysis = financial analyst, variance analysis, finanzanalyse, analyse financière, análisis financiero, финансовый анализ, 财务分析
forecasting = financial forecasting, cash forecast, cash flow forecasting, demand forecasting, forecasts
payroll = payroll processing, payroll run, payroll administration, folha de pagamento, lohnbuchhaltung, gehaltsabrechnung, lohnabrechnung, lohn- und gehaltsabrechnung, entgeltabrechnung, paie, gestion de la paie, nómina, nóminas, расчет заработной платы, 薪资核算, 급여
tax preparation = tax returns, tax return, preparing returns, income tax, tax filing, tax accounting, tax compliance, individual returns, prepare returns, tax season, busy season, busy seasons, corporate tax, déclarations fiscales, declaraciones de impuestos, налоговый учет, налоговая отчетность, 税务申报, 税务
sales tax = VAT!, sales-tax filings, sales tax filings
auditing = audit, audits, internal audit, external audit, auditor, revision!~, audit interne, auditoría, аудит, 审计, تدقيق, 監査, 감사
GAAP = us gaap, generally accepted accounting principles > accounting
IFRS > accounting
cost accounting = cost analysis, costing, job costing
fixed assets = depreciation
treasury = cash management, cash flow management
banking = retail banking, bank teller, bank branch
financial services = financial services industry, financial industry, mortgage industry, credit products
investment analysis = investments, equity research, wealth management
financial planning = fp&a, financial planning and analysis, personal finance
insurance~
credit analysis = credit risk
anti-money laundering = AML!
procurement = purchasing, purchase orders, sourcing, einkauf, compras, beschaffung, approvisionnement, achats, закупки, снабжение, 采购, 調達, 구매, المشتريات
invoice review = reviewing invoices, invoice approval
grant management = fund accounting, nonprofit accounting
underwriting > insurance
actuarial science = actuarial, actuary > insurance
claims management = insurance claims, claims handling > insurance
journal entries = journal entry > general ledger
cost control = cost reduction, cost management, cost savings
fraud detection = fraud prevention, fraud
KYC! = know your customer > anti-money laundering
lending = loans, loan processing, mortgages, loan origination
capital markets > financial services
internal controls = SOX!, sarbanes-oxley, internal control > auditing
invoicing = invoice processing, billing~, fakturierung, facturation, facturación
financial modeling = financial modelling, financial models > financial analysis
asset management > investment analysis
portfolio analysis = portfolio construction > investment analysis
tax advisory = tax planning, tax consulting, steuerberatung, steuererklärungen
intercompany reconciliation = intercompany accounting > accounting
consolidation~ = financial consolidation, group consolidation
management accounting = managerial accounting, controlling~ > accounting
annual accounts = jahresabschluss, jahresabschlüsse, monatsabschluss, comptes annuels, bilan comptable, cierre contable > accounting
HGB! > accounting
dunning = debt collection, debitorenbuchhaltung, mahnwesen > accounts receivable
expense management = expense reports, travel expenses, reisekosten
valuation = DCF!, discounted cash flow, company valuation > financial analysis
mergers and acquisitions = M&A!, due diligence
derivatives = options trading, fixed income
trading = securities trading, equities
hedging = fx hedging
audit planning = statutory audit, wirtschaftsprüfung > auditing
# tool
QuickBooks = quickbooks online, quick books > bookkeeping
Xero! > bookkeeping
Sage!~ = sage 50, sage 100, sage intacct, peachtree
FreshBooks
Lacerte > tax preparation
UltraTax > tax preparation
ProConnect = proseries > tax preparation
Drake Tax > tax preparation
TurboTax > tax preparation
NetSuite = oracle netsuite > ERP
SAP! = sap erp, sap s/4hana, sap r/3, sap hana, sap fico > ERP
Oracle Financials = oracle ebs, oracle e-business suite > ERP
Microsoft Dynamics = dynamics 365, ms dynamics, dynamics nav > ERP
ERP = enterprise resource planning, erp systems, erp system
ADP! > payroll
Bloomberg Terminal = Bloomberg!~
Hyperion! = oracle hyperion
DATEV > bookkeeping
Lexware > bookkeeping
1С = 1C!, 1c enterprise, 1с:бухгалтерия > accounting
MYOB > bookkeeping
FactSet
Capital IQ
Anaplan > financial planning
BlackLine > month-end close
Coupa > procurement
SAP Ariba = ariba > procurement
# certificate
CPA! = certified public accountant, uniform cpa exam, uniform exam > accounting
CMA! = certified management accountant > accounting
CFA! = chartered financial analyst > financial analysis
ACCA = chartered accountant, ACA! > accounting
CIA!~ = certified internal auditor > auditing
enrolled agent > tax preparation
FRM! = financial risk manager > risk management
Series 7 = series 63, series 65
CFP! = certified financial planner > financial planning
CIMA!
`)
