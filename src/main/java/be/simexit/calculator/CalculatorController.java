package be.simexit.calculator;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The calculators for anybody. They store nothing; what is typed never stands in an
 * address.
 */
@Controller
@RequestMapping("/calculator")
class CalculatorController {

	private final CalculatorPage page;

	CalculatorController(CalculatorPage page) {
		this.page = page;
	}

	@GetMapping
	String choose() {
		return "calculator/choose";
	}

	@GetMapping("/last-bill")
	ModelAndView lastBill() {
		return this.page.empty("last-bill", LastBillForm.EMPTY);
	}

	@PostMapping("/last-bill")
	ModelAndView lastBill(@Valid @ModelAttribute("form") LastBillForm form, BindingResult errors,
			@RequestParam(required = false) @Nullable String speak) {
		return this.page.answer("last-bill", form, errors, speak);
	}

	@GetMapping("/prepaid-refund")
	ModelAndView prepaidRefund() {
		return this.page.empty("prepaid-refund", PrepaidRefundForm.EMPTY);
	}

	@PostMapping("/prepaid-refund")
	ModelAndView prepaidRefund(@Valid @ModelAttribute("form") PrepaidRefundForm form, BindingResult errors,
			@RequestParam(required = false) @Nullable String speak) {
		return this.page.answer("prepaid-refund", form, errors, speak);
	}

	@GetMapping("/late-bill")
	ModelAndView lateBill() {
		return this.page.empty("late-bill", LateBillForm.EMPTY);
	}

	@PostMapping("/late-bill")
	ModelAndView lateBill(@Valid @ModelAttribute("form") LateBillForm form, BindingResult errors,
			@RequestParam(required = false) @Nullable String speak) {
		return this.page.answer("late-bill", form, errors, speak);
	}

	@GetMapping("/late-porting")
	ModelAndView latePorting() {
		return this.page.empty("late-porting", LatePortingForm.EMPTY);
	}

	@PostMapping("/late-porting")
	ModelAndView latePorting(@Valid @ModelAttribute("form") LatePortingForm form, BindingResult errors,
			@RequestParam(required = false) @Nullable String speak) {
		return this.page.answer("late-porting", form, errors, speak);
	}

}
