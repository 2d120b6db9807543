package be.simexit.document;

import be.simexit.answer.BillAnswer;
import be.simexit.route.Visit;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows the code with which a banking app pays the last bill, and the same in words.
 */
@Controller
class PaymentController {

	@GetMapping("/documents/payment")
	ModelAndView show(Visit visit) {
		return PaymentCode.of(visit.find(BillAnswer.class).orElse(BillAnswer.NONE))
			.map((payment) -> new ModelAndView("documents/payment").addObject("payment", payment))
			.orElseGet(() -> new ModelAndView("documents/no-payment", HttpStatus.CONFLICT))
			.addObject("visit", visit);
	}

}
